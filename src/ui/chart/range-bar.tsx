import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { yuanText } from '../mark/money'
import './range-bar.scss'

export type RangeEnd = { amount: Fen; note: string }

export type RangeBarProps = {
  /** How many doubts make it an interval. */
  title: string
  low: RangeEnd
  high: RangeEnd
  /** Which end the page is reckoned by: the filled dot. */
  current: 'low' | 'high'
  /** One sentence: from what to what, and which is shown. */
  label: string
}

/** A dumbbell, not a slider: where the true amount may lie. */
export function RangeBar({ title, low, high, current, label }: RangeBarProps) {
  return (
    <View className='ax-range'>
      <View className='ax-range__title'>
        <Icon name='swap' size='sm' />
        <View className='ax-grow'>{title}</View>
      </View>
      <View className='ax-range__rail' {...aria({ role: 'img', label })}>
        <View className='ax-range__line' />
        <View className={cx('ax-range__dot', current === 'low' && 'ax-range__dot--on')} />
        <View className={cx('ax-range__dot ax-range__dot--end', current === 'high' && 'ax-range__dot--on')} />
      </View>
      <View className='ax-range__ends'>
        <End {...low} />
        <End {...high} right />
      </View>
    </View>
  )
}

function End({ amount, note, right }: RangeEnd & { right?: boolean }) {
  return (
    <View className={cx('ax-range__end', right && 'ax-range__end--right')}>
      <View className='ax-nowrap'>{yuanText(amount)}</View>
      <View className='ax-range__note'>{note}</View>
    </View>
  )
}
