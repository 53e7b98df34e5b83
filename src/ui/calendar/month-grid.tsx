import { View } from '@tarojs/components'
import { monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { aria } from '../touch/a11y'
import { Icon } from '../mark/icon'
import { monthWeeks, type DayMark, type DaySpan } from './month-weeks'
import { MonthWeekRow } from './month-week'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './month-grid.scss'

export type MonthGridProps = {
  /** Any day of the month shown. */
  month: IsoDate
  today: IsoDate
  selected?: IsoDate | undefined
  marks: readonly DayMark[]
  spans: readonly DaySpan[]
  /** Small characters beside a day's number, such as a holiday's 「休」. */
  badges?: Readonly<Partial<Record<IsoDate, string>>> | undefined
  onSelect: (date: IsoDate) => void
  /** −1 or +1. */
  onMove: (months: number) => void
  onToday: () => void
  /** Opens a list of months behind the month's name. */
  onPickMonth?: (() => void) | undefined
}

export function MonthGrid(props: MonthGridProps) {
  const { month, today, selected, marks, spans, badges = {}, onSelect } = props
  const weeks = monthWeeks(month, today, marks, spans)
  const days = weeks.flatMap((week) => week.days).filter((day) => !day.outside)
  const has = (date: IsoDate | undefined) => days.some((day) => day.date === date)
  const stop = [selected, today].find(has) ?? days[0]?.date
  return (
    <View className='ax-month'>
      <Bar {...props} />
      <View className='ax-month__weekdays' {...aria({ hidden: true })}>
        {uiCopy.weekdays.map((name) => (
          <View key={name}>{name}</View>
        ))}
      </View>
      <View {...aria({ role: 'group', label: uiCopy.month(yearOf(month), monthOf(month)) })}>
        {weeks.map((week) => (
          <MonthWeekRow
            key={week.days[0]?.date}
            week={week}
            today={today}
            selected={selected}
            stop={stop}
            badges={badges}
            onSelect={onSelect}
          />
        ))}
      </View>
    </View>
  )
}

function Title({ month, onPickMonth }: MonthGridProps) {
  const title = (
    <View className='ax-month__title' {...aria({ role: 'heading', live: 'polite' }, { level: 2 })}>
      {uiCopy.monthName(monthOf(month))}
      <View className='ax-month__year'>{yearOf(month)}</View>
      {onPickMonth ? <Icon name='down' size='xs' className='ax-c-3' /> : null}
    </View>
  )
  if (!onPickMonth) return title
  return (
    <Tap className='ax-month__pick' label={uiCopy.pickMonth(uiCopy.month(yearOf(month), monthOf(month)))} onPress={onPickMonth}>
      {title}
    </Tap>
  )
}

function Bar(props: MonthGridProps) {
  const { onMove, onToday } = props
  return (
    <View className='ax-month__bar'>
      <Title {...props} />
      <Tap className='ax-month__move' label={uiCopy.monthBefore} onPress={() => onMove(-1)}>
        <Icon name='left' size='sm' />
      </Tap>
      <Tap className='ax-month__move' role='button' onPress={onToday}>
        {uiCopy.today}
      </Tap>
      <Tap className='ax-month__move' label={uiCopy.monthAfter} onPress={() => onMove(1)}>
        <Icon name='right' size='sm' />
      </Tap>
    </View>
  )
}
