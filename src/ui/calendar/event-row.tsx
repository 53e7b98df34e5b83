import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Mark, SpanSample, type MarkKind, type SpanKind } from './calendar-marks'
import { cx } from '../touch/class-names'
import { Tap } from '../touch/tap'
import './event-row.scss'

export type EventRowProps = {
  /** A day with its weekday, 「12/31」 where the month is not the one shown, or a sample of the span. */
  at: { day: number | string; weekday: string } | { span: SpanKind }
  mark?: MarkKind | undefined
  title: string
  note?: string | undefined
  /** What to do next, louder than the note. */
  next?: string | undefined
  chips?: ReactNode
  /** 「剩 5 天」, 「6 天后」 */
  left?: string | undefined
  hot?: boolean | undefined
  onPress?: (() => void) | undefined
  label?: string | undefined
}

/** The whole row can be tapped; its chips stay outside the button, so that each can be reached by itself. */
export function EventRow({ at, mark, title, note, next, chips, left, hot, onPress, label }: EventRowProps) {
  return (
    <View className='ax-event' {...(onPress ? { onClick: onPress } : {})}>
      <Tap className='ax-event__tap' label={label} onPress={onPress}>
        <When at={at} />
        <View className='ax-event__main'>
          <View className='ax-event__title'>
            {mark ? (
              <View className='ax-event__mark'>
                <Mark kind={mark} />
              </View>
            ) : null}
            {title}
          </View>
          {next ? <View className='ax-event__next'>{next}</View> : null}
          {note ? <View className='ax-event__note'>{note}</View> : null}
        </View>
        {left ? <View className={cx('ax-event__left', hot && 'ax-event__left--hot')}>{left}</View> : null}
      </Tap>
      {chips ? <View className='ax-event__chips'>{chips}</View> : null}
    </View>
  )
}

function When({ at }: Pick<EventRowProps, 'at'>) {
  if ('span' in at) {
    return (
      <View className='ax-event__span'>
        <SpanSample kind={at.span} />
      </View>
    )
  }
  return (
    <View className='ax-event__date'>
      <View className={cx('ax-event__day', typeof at.day === 'string' && 'ax-event__day--month')}>{at.day}</View>
      <View className='ax-event__weekday'>{at.weekday}</View>
    </View>
  )
}
