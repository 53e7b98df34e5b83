import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './rate-row.scss'

export type RateRowProps = {
  label: string
  /** 「58.5% 到 65%」 */
  text: string
  /** Percent, 0–100. The part from low to high is hatched. */
  low: number
  high?: number | undefined
  chips?: ReactNode
}

/** One rate, or an interval of rates, on a scale to 100 %. */
export function RateRow({ label, text, low, high = low, chips }: RateRowProps) {
  const interval = high > low
  return (
    <View className='ax-rate'>
      <View className='ax-rate__head'>
        <View className='ax-rate__label'>{label}</View>
        <View className='ax-rate__text'>{text}</View>
      </View>
      <View className='ax-rate__bar' {...aria({ hidden: true })}>
        <View className={cx('ax-rate__low', !interval && 'ax-rate__low--whole')} style={{ width: `${low}%` }} />
        {interval ? <View className='ax-rate__range' style={{ left: `${low}%`, width: `${high - low}%` }} /> : null}
      </View>
      {chips ? <View className='ax-rate__chips'>{chips}</View> : null}
    </View>
  )
}
