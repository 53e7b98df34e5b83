import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../calendar.copy'
import { EVERYBODY } from './month-model'
import type { CalendarModel } from './use-calendar'

/** A family of twenty is not asked twenty questions at once. */
const AT_FIRST = 3

/** A year whose window is over and of which the family never spoke: it decides how long somebody waits. */
export function AskSection({ model }: { readonly model: CalendarModel }) {
  const { timetable, members, whose, marking } = model
  const asks = timetable.deadlines.flatMap(({ id, state, memberId, year }) => {
    const member = members.find((one) => one.id === memberId)
    const concerned = whose === EVERYBODY || memberId === whose
    return state === 'ask' && member && year !== undefined && concerned ? [{ id, member, year }] : []
  })
  const [all, setAll] = useState(false)
  if (asks.length === 0) return null
  const shown = all ? asks : asks.slice(0, AT_FIRST)
  return (
    <>
      <SectionHeader title={copy.asks} />
      <Card pad>
        <View className='ax-t-note'>{copy.askNote}</View>
        {shown.map(({ id, member, year }) => (
          <View key={id} className='calendar-ask'>
            <View className='ax-t-body'>{copy.ask(member.nickname, year)}</View>
            <ButtonRow>
              <Button kind='secondary' size='sm' onPress={() => marking.answer(member, year, 'paid')}>{copy.askPaid}</Button>
              <Button kind='outline' size='sm' onPress={() => marking.answer(member, year, 'missed')}>{copy.askMissed}</Button>
            </ButtonRow>
          </View>
        ))}
        {shown.length < asks.length ? <TextLink onPress={() => setAll(true)}>{copy.askMore(asks.length - shown.length)}</TextLink> : null}
      </Card>
    </>
  )
}
