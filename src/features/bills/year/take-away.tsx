import { giveFile } from '@/platform/reminders/reminder-file'
import { showToast } from '@/platform/screen/toast'
import { copyOut } from '@/shell/copy-out'
import { cardText } from '@/shell/words-card/card'
import { shareCard } from '@/shell/words-card/share'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { words } from '../bill-words.copy'
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
        <Cell leading={<Icon name='share' size='sm' />} title={take.picture} note={take.privacy} onPress={() => shareCard({ of: () => ({ card: yearCard(view) }), fileName: take.file(view.year.from.slice(0, 4)) })} />
        <Cell leading={<Icon name='copy' size='sm' />} title={take.text} onPress={() => void copyOut(cardText(yearCard(view)), words.copying)} />
        <Cell leading={<Icon name='dl' size='sm' />} title={take.csv} note={take.csvNote} onPress={() => void giveTable(view)} />
      </Card>
    </>
  )
}

async function giveTable(view: YearView): Promise<void> {
  const said = take.given[await giveFile(`${take.file(view.year.from.slice(0, 4))}.csv`, yearCsv(view), 'text/csv')]
  if (said !== '') showToast(said)
}
