import { View } from '@tarojs/components'
import { isoDate, monthOf, yearOf } from '@/domain/date/iso-date'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Icon } from '@/ui/mark/icon'
import { aria } from '@/ui/touch/a11y'
import { Tap } from '@/ui/touch/tap'
import { screens } from '../screens.copy'
import type { CalendarModel } from './use-calendar'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** A year at a time, and its twelve months. */
export function MonthSheet({ model }: { readonly model: CalendarModel }) {
  const onClose = () => model.pickMonth(false)
  const [year, month] = [yearOf(model.month), monthOf(model.month)]
  const go = (to: number) => {
    model.goTo(isoDate(`${year}-${String(to).padStart(2, '0')}-01`))
    onClose()
  }
  return (
    <BottomSheet open={model.picking} title={screens.pickMonth} onClose={onClose}>
      <View className='calendar-years'>
        <Tap className='calendar-years__move' label={screens.previousYear} onPress={() => model.moveYears(-1)}>
          <Icon name='left' />
        </Tap>
        <View className='ax-t-head'>{screens.yearOf(year)}</View>
        <Tap className='calendar-years__move' label={screens.nextYear} onPress={() => model.moveYears(1)}>
          <Icon name='right' />
        </Tap>
      </View>
      <View className='calendar-months' {...aria({ role: 'radiogroup', label: screens.pickMonth })}>
        {MONTHS.map((one) => (
          <Tap
            key={one}
            className={one === month ? 'calendar-months__one calendar-months__one--on' : 'calendar-months__one'}
            role='radio'
            checked={one === month}
            onPress={() => go(one)}
          >
            {screens.monthName(one)}
          </Tap>
        ))}
      </View>
    </BottomSheet>
  )
}
