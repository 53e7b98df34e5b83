import { View } from '@tarojs/components'
import { Button, ButtonRow } from '@/ui/button'
import { Card } from '@/ui/card'
import { SectionHeader } from '@/ui/section-header'
import { copy } from './calendar.copy'
import { EVERYBODY } from './month-model'
import type { CalendarModel } from './use-calendar'

/** A year whose window is over and of which the family never spoke: it decides how long somebody waits. */
export function AskSection({ model }: { readonly model: CalendarModel }) {
  const { timetable, members, whose, marking } = model
  const asks = timetable.deadlines.flatMap(({ id, state, memberId, year }) => {
    const member = members.find((one) => one.id === memberId)
    const concerned = whose === EVERYBODY || memberId === whose
    return state === 'ask' && member && year !== undefined && concerned ? [{ id, member, year }] : []
  })
  if (asks.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.asks} />
      <Card pad>
        <View className='ax-t-note'>{copy.askNote}</View>
        {asks.map(({ id, member, year }) => (
          <View key={id} className='calendar-ask'>
            <View className='ax-t-body'>{copy.ask(member.nickname, year)}</View>
            <ButtonRow>
              <Button kind='secondary' size='sm' onPress={() => marking.answer(member, year, 'paid')}>{copy.askPaid}</Button>
              <Button kind='outline' size='sm' onPress={() => marking.answer(member, year, 'missed')}>{copy.askMissed}</Button>
            </ButtonRow>
          </View>
        ))}
      </Card>
    </>
  )
}
