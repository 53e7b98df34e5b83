import { View } from '@tarojs/components'
import { dayWord, shortDay, weekdayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { standingNote, standingWord } from '@/shell/standing-words'
import { Avatar } from '@/ui/mark/avatar'
import { Card, CardNote } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { CoverChip } from '@/ui/mark/cover-chip'
import { Icon } from '@/ui/mark/icon'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { leadOf, missedDay, type Matter } from '../matters/matters'
import { MatterRow } from './matter-row'
import type { CalendarModel } from './use-calendar'

const words = screens.over

function dayAt(matter: Matter): { readonly day: string; readonly weekday: string } {
  const day = missedDay(leadOf(matter)) ?? matter.by
  return { day: shortDay(day), weekday: weekdayWord(day) }
}

/** Out of cover, and until when another answer could still change that. */
function outNote(member: Member, standing: Standing, on: IsoDate): string {
  const note = standingNote(member, standing, on)
  return standing.kind === 'lapsed' && standing.why === 'missed' && standing.makeUp !== undefined ? [note, words.stillOpen(dayWord(standing.makeUp.by, on))].join(copy.separator) : note
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
          onCite={model.cite}
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
