import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './validity-timeline.scss'

/** ending: has an end. gap: not covered. open: goes on without end, off the edge. */
export type ValidityKind = 'ending' | 'gap' | 'open'

export type ValiditySegment = {
  kind: ValidityKind
  /** Percent of the axis. */
  from: number
  to: number
  label?: string | undefined
}

export type ValidityPoint = {
  /** Percent of the axis. */
  at: number
  text: string
  /** Which side of the point the words stand on. */
  side: 'before' | 'after'
  /** The date that matters, in vermilion. */
  strong?: boolean | undefined
}

export type ValidityTimelineProps = {
  segments: readonly ValiditySegment[]
  points: readonly ValidityPoint[]
  today: { at: number; text: string }
  /** The whole picture in one sentence. */
  label: string
  note?: string | undefined
}

export function ValidityTimeline({ segments, points, today, label, note }: ValidityTimelineProps) {
  return (
    <View className='ax-validity'>
      <View className='ax-validity__axis' {...aria({ role: 'img', label })}>
        {segments.map(({ kind, from, to, label: name }) => (
          <View
            key={from}
            className={cx('ax-validity__part', `ax-validity__part--${kind}`)}
            style={kind === 'open' ? { left: `${from}%` } : { left: `${from}%`, width: `${to - from}%` }}
          >
            {name}
          </View>
        ))}
        <View className='ax-validity__today' style={{ left: `${today.at}%` }}>
          <View className={cx('ax-validity__now', today.at < 40 && 'ax-validity__now--after')}>{today.text}</View>
        </View>
        {points.map(({ at, text, side, strong }) => (
          <View
            key={text}
            className={cx('ax-validity__point', strong && 'ax-validity__point--strong')}
            style={side === 'after' ? { left: `${at}%` } : { right: `${100 - at}%` }}
          >
            {text}
          </View>
        ))}
      </View>
      {note ? <View className='ax-validity__note'>{note}</View> : null}
    </View>
  )
}
