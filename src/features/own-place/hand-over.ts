import { copyText, systemConfirmsCopy } from '@/platform/sharing/clipboard'
import { giveFile } from '@/platform/reminders/reminder-file'
import { showToast } from '@/platform/screen/toast'
import { ownText } from '@/policy/own/own-text'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { copy } from './own-place.copy'
import { shortOf } from '@/shell/own-words'

export async function copyOut(text: string, done: string = copy.copied): Promise<void> {
  const result = await copyText(text)
  if (result !== 'copied') showToast(copy.copyFailed)
  else if (!systemConfirmsCopy) showToast(done)
}

export const copyPlace = (areaCode: string, figures: readonly OwnFigure[]): Promise<void> => copyOut(ownText(areaCode, figures))

export async function saveFile(areaCode: string, figures: readonly OwnFigure[]): Promise<void> {
  await giveFile(copy.fileName(shortOf(areaCode)), ownText(areaCode, figures), 'application/json')
}
