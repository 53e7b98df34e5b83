import { giveFile } from '@/platform/reminders/reminder-file'
import { showToast } from '@/platform/screen/toast'
import { ownText } from '@/policy/own/own-text'
import { copyOut } from '@/shell/copy-out'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { copy } from './own-place.copy'
import { shortOf } from '@/shell/own-words'

export const copyPlace = (areaCode: string, figures: readonly OwnFigure[]): Promise<void> => copyOut(ownText(areaCode, figures), copy.copying)

export async function saveFile(areaCode: string, figures: readonly OwnFigure[]): Promise<void> {
  const said = copy.given[await giveFile(copy.fileName(shortOf(areaCode)), ownText(areaCode, figures), 'application/json')]
  if (said !== '') showToast(said)
}
