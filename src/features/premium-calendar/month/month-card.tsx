import { useRef } from 'react'
import { View } from '@tarojs/components'
import { CalendarLegend, type CalendarLegendItem } from '@/ui/calendar/calendar-marks'
import { Card } from '@/ui/frame/card'
import { MonthGrid } from '@/ui/calendar/month-grid'
import { screens } from '../screens.copy'
import { swipe, type Point } from './swipe'
import type { CalendarModel } from './use-calendar'

const KINDS = ['window', 'waiting', 'pay', 'due', 'record', 'start'] as const
const LEGEND: readonly CalendarLegendItem[] = KINDS.map((kind) => ({ kind, label: screens.legend[kind] }))

type Touched = { readonly changedTouches: readonly { readonly clientX: number; readonly clientY: number }[] }
const pointOf = (event: unknown): Point | undefined => {
  const touch = (event as Touched).changedTouches[0]
  return touch && { x: touch.clientX, y: touch.clientY }
}

/** The month: buttons, a swipe to either side, and a list of months behind its name. */
export function MonthCard({ model }: { readonly model: CalendarModel }) {
  const { month, on, day, shown } = model
  const start = useRef<Point>()
  return (
    <Card className='ax-month-card'>
      <View
        onTouchStart={(event) => (start.current = pointOf(event))}
        onTouchEnd={(event) => {
          const months = swipe(start.current, pointOf(event))
          if (months !== 0) model.move(months)
        }}
      >
        <MonthGrid
          month={month}
          today={on}
          selected={day}
          marks={shown.marks}
          spans={shown.spans}
          onSelect={model.select}
          onMove={model.move}
          onToday={() => model.goTo(on)}
          onPickMonth={() => model.pickMonth(true)}
        />
      </View>
      <CalendarLegend items={LEGEND} />
    </Card>
  )
}
