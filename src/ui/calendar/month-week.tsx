import { View } from '@tarojs/components'
import { monthOf, type IsoDate } from '@/domain/date/iso-date'
import type { KeyPress } from '../touch/a11y'
import { Mark } from './calendar-marks'
import { cx } from '../touch/class-names'
import type { MonthDay, MonthWeek, WeekLane } from './month-weeks'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './month-week.scss'

type WeekProps = {
  week: MonthWeek
  today: IsoDate
  selected: IsoDate | undefined
  /** The one day that Tab reaches; arrows go on from there. */
  stop: IsoDate | undefined
  badges: Readonly<Partial<Record<IsoDate, string>>>
  onSelect: (date: IsoDate) => void
}

const MOST_MARKS = 3

export function MonthWeekRow({ week, badges, ...rest }: WeekProps) {
  return (
    <View className='ax-week'>
      {week.days.map((day) => (
        <Day key={day.date} day={day} badge={badges[day.date]} {...rest} />
      ))}
      {week.lanes.map((lane) => (
        <Lane key={`${lane.kind}-${lane.from}`} {...lane} />
      ))}
    </View>
  )
}

type DayProps = Omit<WeekProps, 'week' | 'badges'> & { day: MonthDay; badge: string | undefined }

function Day(props: DayProps) {
  const { day, badge, stop, onSelect } = props
  if (day.outside) {
    return (
      <View className='ax-day ax-day--outside'>
        <View className='ax-day__disc'>{day.day}</View>
      </View>
    )
  }
  return (
    <Tap
      className={dayClass(props)}
      role='button'
      label={dayLabel(props)}
      current={day.date === props.today ? 'date' : undefined}
      tabIndex={day.date === stop ? 0 : -1}
      onKey={moveFocus}
      onPress={() => onSelect(day.date)}
    >
      <View className='ax-day__disc'>{day.day}</View>
      {badge ? <View className='ax-day__badge'>{badge}</View> : null}
      {day.marks.length > 0 ? <Marks day={day} /> : null}
    </Tap>
  )
}

function dayClass({ day, today, selected }: DayProps): string {
  const isToday = day.date === today
  return cx(
    'ax-day ax-day--in',
    day.past && 'ax-day--past',
    isToday && 'ax-day--today',
    day.date === selected && 'ax-day--selected'
  )
}

function Marks({ day }: { day: MonthDay }) {
  const over = day.marks.length - MOST_MARKS
  return (
    <View className='ax-day__marks'>
      {day.marks.slice(0, MOST_MARKS).map((mark, index) => (
        <Mark key={index} kind={mark.kind} />
      ))}
      {over > 0 ? <View className='ax-day__more'>+{over}</View> : null}
    </View>
  )
}

function Lane({ kind, from, to, openLeft, openRight }: WeekLane) {
  const column = 100 / 7
  const style = { left: `${(from * column).toFixed(3)}%`, width: `${((to - from + 1) * column).toFixed(3)}%` }
  const ends = cx(openLeft && 'ax-lane--open-left', openRight && 'ax-lane--open-right')
  return (
    <View className={cx('ax-lane', `ax-lane--${kind}`, ends)} style={style}>
      <View className={cx('ax-lane__fill', `ax-span--${kind}`)} />
    </View>
  )
}

/** 「12月31日，居民医保缴费截止，集中缴费期内」 */
function dayLabel({ day, badge, today, selected }: DayProps): string {
  return uiCopy.list(
    uiCopy.date(monthOf(day.date), day.day),
    ...(day.date === today ? [uiCopy.today] : []),
    ...(day.date === selected ? [uiCopy.selected] : []),
    ...(badge ? [badge] : []),
    ...day.marks.map((mark) => mark.label),
    ...day.within.map(uiCopy.within)
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** H5: arrows walk over the month without opening anything. */
function moveFocus(event: KeyPress): void {
  const step = STEPS[event.key]
  const here = event.currentTarget as HTMLElement
  const month = here.parentElement?.parentElement
  if (step === undefined || !month) return
  event.preventDefault()
  const days = Array.from(month.querySelectorAll<HTMLElement>('.ax-day--in'))
  days[days.indexOf(here) + step]?.focus()
}
