import type { Unknown } from '@/domain/deadline/deadline'
import { callHotline } from '@/platform/sharing/phone-call'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { SectionHeader } from '@/ui/frame/section-header'
import { screens } from '../screens.copy'
import { EVERYBODY } from './month-model'
import type { CalendarModel } from './use-calendar'

const OWN: readonly Unknown['kind'][] = ['claimMonths', 'monthDays']

/** What no source says of an entry of the family's own, and on which days of a month: what concerns a person stands above the month. A sentence and a number to call, never a guess. */
export function UnknownSection({ model: { timetable, members, whose } }: { readonly model: CalendarModel }) {
  const shown = timetable.unknown.filter(({ kind, memberId }) => OWN.includes(kind) && (whose === EVERYBODY || memberId === whose))
  if (shown.length === 0) return null
  return (
    <>
      <SectionHeader title={screens.unknown} />
      <Card>
        {shown.map(({ id, kind, memberId, hotline }) => (
          <Cell
            key={id}
            title={members.find((member) => member.id === memberId)?.nickname ?? ''}
            note={screens.unknowns[kind]}
            value={screens.call(hotline)}
            onPress={() => callHotline(hotline)}
          />
        ))}
      </Card>
    </>
  )
}
