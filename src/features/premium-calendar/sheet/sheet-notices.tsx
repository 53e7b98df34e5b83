import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { Notice } from '@/ui/frame/notice'
import { screens } from '../screens.copy'
import { reasonsOf } from '../matters/evidence'
import { leadOf, type Matter } from '../matters/matters'
import { premiumsIn } from './sheet-parts'

/** Everything doubtful about the matter, in sentences: nothing here can be dismissed. */
export function SheetNotices({ matter, on }: { readonly matter: Matter; readonly on: IsoDate }) {
  const lead = leadOf(matter)
  const amounts = premiumsIn(lead.amounts).flatMap(({ rows, aid }) => [...rows.map(({ amount }) => amount), ...(aid ? [aid] : [])])
  const payments = lead.where.flatMap(({ payWith }) => (payWith ? [payWith] : []))
  const reasons = reasonsOf([...lead.evidence, ...amounts, ...payments])
  return (
    <View className='calendar-notices'>
      <ProjectedNotice lead={lead} />
      {lead.moved.map((moved) => (
        <Notice key={moved} icon='clock'>{movedWords(moved, lead, on)}</Notice>
      ))}
      {reasons.map((why) => (
        <Notice key={why} tone='amber'>{why}</Notice>
      ))}
    </View>
  )
}

function ProjectedNotice({ lead: { certainty, basis, year } }: { readonly lead: Deadline }) {
  if (certainty !== 'projected' || basis === undefined || year === undefined) return null
  return (
    <Notice tone='amber' icon='help' lead={screens.sheet.projectedLead}>
      {screens.sheet.projected(basis, year)}
    </Notice>
  )
}

function movedWords(moved: Deadline['moved'][number], { date }: Deadline, on: IsoDate): string {
  return moved === 'closed' ? screens.sheet.closed(dayWord(date, on)) : screens.sheet[moved]
}
