import { View } from '@tarojs/components'
import { shortDay, weekdayWord } from '@/domain/date/day-words.copy'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { standingWord } from '@/shell/standing-words'
import { Avatar } from '@/ui/mark/avatar'
import { Card, CardNote } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { CoverChip } from '@/ui/mark/cover-chip'
import { Icon } from '@/ui/mark/icon'
import { screens } from '../screens.copy'
import type { Matter } from '../matters/matters'
import { MatterRow } from './matter-row'
import { outNote, overDay } from './over-words'
import type { CalendarModel } from './use-calendar'

const words = screens.over

function dayAt(matter: Matter): { readonly day: string; readonly weekday: string } {
  const day = overDay(matter)
  return { day: shortDay(day), weekday: weekdayWord(day) }
}

/** Above the month, whatever month is shown: what was missed and is open, and who is out of cover. It goes by an answer or a payment. */
export function OverSection({ model }: { readonly model: CalendarModel }) {
  const { shown, on, members, out } = model
  if (shown.overdue.length + out.length === 0) return null
  return (
    <Card className='calendar-edge calendar-edge--verm' label={shown.overdue.length === 0 ? words.outTitle : words.title(shown.overdue.length)}>
      <View className='calendar-over'>
        <Icon name='warn' size='sm' />
        {shown.overdue.length === 0 ? words.outTitle : words.title(shown.overdue.length)}
      </View>
      {shown.overdue.map((matter) => (
        <MatterRow
          key={matter.key}
          matter={matter}
          on={on}
          at={dayAt(matter)}
          onOpen={() => model.open(matter)}
          onCite={(evidence) => model.cite(evidence, matter)}
        />
      ))}
      {out.map(({ member, standing }) => (
        <Cell
          key={member.id}
          inset='avatar'
          leading={<Avatar {...faceOf(member, members)} />}
          title={member.nickname}
          tag={<CoverChip mark={standing.kind}>{standingWord(standing)}</CoverChip>}
          note={outNote(member, standing, on)}
          onPress={() => void openPage('cover', { member: member.id })}
        />
      ))}
      {shown.overdue.length > 0 ? <CardNote>{words.foot}</CardNote> : null}
    </Card>
  )
}
