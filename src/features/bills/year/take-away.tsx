import { giveFile } from '@/platform/reminders/reminder-file'
import { showToast } from '@/platform/screen/toast'
import { savePicture } from '@/platform/sharing/album'
import { cardText } from '@/shell/words-card/card'
import { cardPicture } from '@/shell/words-card/card-picture'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { copyOut } from '../check/say'
import { yearCard, yearCsv } from './year-text'
import { copy } from './year.copy'
import type { YearView } from './year-view'

const { take } = copy

/** The year as a picture, as words and as a table. */
export function TakeAway({ view }: { readonly view: YearView }) {
  return (
    <>
      <SectionHeader title={take.title} />
      <Card>
        <Cell leading={<Icon name='share' size='sm' />} title={take.picture} note={take.privacy} onPress={() => void savePictureOrText(view)} />
        <Cell leading={<Icon name='copy' size='sm' />} title={take.text} onPress={() => void copyOut(cardText(yearCard(view)))} />
        <Cell leading={<Icon name='dl' size='sm' />} title={take.csv} note={take.csvNote} onPress={() => void giveTable(view)} />
      </Card>
    </>
  )
}

/** A picture that cannot be saved becomes text: nobody leaves with empty hands. */
async function savePictureOrText(view: YearView): Promise<void> {
  const card = yearCard(view)
  const result = await savePicture(cardPicture(card), take.file(view.year.from.slice(0, 4)))
  if (result === 'failed' || result === 'unsupported' || result === 'refused' || result === 'privacy-refused') await copyOut(cardText(card))
  const said = take.saved[result]
  if (said !== '') showToast(said)
}

async function giveTable(view: YearView): Promise<void> {
  const said = take.given[await giveFile(`${take.file(view.year.from.slice(0, 4))}.csv`, yearCsv(view), 'text/csv')]
  if (said !== '') showToast(said)
}
