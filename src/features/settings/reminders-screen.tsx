import { View } from '@tarojs/components'
import { Screen } from '@/shell/screen'
import { DAYS_BEFORE, FIRST_HOUR, LAST_HOUR, useReminders } from '@/state/reminders'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { CheckRow } from '@/ui/form/check-row'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { remindersCopy as words } from './reminders.copy'

/** When the phone rings for every deadline. */
export function RemindersScreen() {
  return (
    <Screen title={words.title}>
      <DaysCard />
      <HourCard />
      <View className='ax-stack ax-mt-3'>
        <Notice icon='clock'>{words.note}</Notice>
        <Notice icon='bell'>{words.phone}</Notice>
      </View>
    </Screen>
  )
}

function DaysCard() {
  const daysBefore = useReminders((reminders) => reminders.daysBefore)
  const { toggle } = useReminders.getState()
  const isLast = (days: number) => daysBefore.length === 1 && daysBefore[0] === days
  return (
    <>
      <SectionHeader title={words.days} />
      <Card>
        {DAYS_BEFORE.map((days) => (
          <CheckRow
            key={days}
            padded
            title={words.day(days)}
            note={isLast(days) ? words.last : undefined}
            checked={daysBefore.includes(days)}
            disabled={isLast(days)}
            onChange={() => toggle(days)}
          />
        ))}
      </Card>
    </>
  )
}

function HourCard() {
  const hour = useReminders((reminders) => reminders.hour)
  const { chooseHour } = useReminders.getState()
  return (
    <>
      <SectionHeader title={words.hour} />
      <Card pad>
        <View className='ax-t-title ax-t-center'>{words.hourOf(hour)}</View>
        <View className='ax-mt-2'>
          <ButtonRow>
            <Button kind='secondary' disabled={hour <= FIRST_HOUR} onPress={() => chooseHour(hour - 1)}>{words.earlier}</Button>
            <Button kind='secondary' disabled={hour >= LAST_HOUR} onPress={() => chooseHour(hour + 1)}>{words.later}</Button>
          </ButtonRow>
        </View>
      </Card>
    </>
  )
}
