import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import './calendar-marks.scss'

/** Shape and colour differ: filled pine, filled vermilion, indigo diamond, slate ring. */
export type MarkKind = 'pay' | 'due' | 'record' | 'start'
/** A tinted ribbon with a line under it, or a hatched lane. */
export type SpanKind = 'window' | 'waiting'

export const Mark = ({ kind }: { kind: MarkKind }) => <View className={cx('ax-mark', `ax-mark--${kind}`)} />

export const SpanSample = ({ kind }: { kind: SpanKind }) => (
  <View className={cx('ax-span-sample', `ax-span--${kind}`)} />
)

export type CalendarLegendItem = { kind: MarkKind | SpanKind; label: string }

const isSpan = (kind: MarkKind | SpanKind): kind is SpanKind => kind === 'window' || kind === 'waiting'

export function CalendarLegend({ items }: { items: readonly CalendarLegendItem[] }) {
  return (
    <View className='ax-cal-legend'>
      {items.map(({ kind, label }) => (
        <View key={kind} className='ax-cal-legend__one'>
          {isSpan(kind) ? <SpanSample kind={kind} /> : <Mark kind={kind} />}
          {label}
        </View>
      ))}
    </View>
  )
}
