import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Slot } from '../frame/slot'
import './way-row.scss'

export type WayRowProps = {
  /** 「今天缴」 */
  title: string
  /** 「1月5日 周二」 */
  day?: string | undefined
  /** 「去年 ¥400」 */
  cost?: string | undefined
  /** From when it pays: 「2月1日起能报」; none before what it hangs on was answered. */
  outcome?: string | undefined
  note?: string | undefined
  /** A CoverBar. */
  bar?: ReactNode
}

/** One way to go on from here: when, what it costs, from when it pays, and a bar. */
export function WayRow({ title, day, cost, outcome, note, bar }: WayRowProps) {
  return (
    <View className='ax-way-row'>
      <View className='ax-way-row__head'>
        <View>{title}</View>
        {day ? <View className='ax-way-row__day'>{day}</View> : null}
        {cost ? <View className='ax-way-row__cost'>{cost}</View> : null}
      </View>
      <Slot>
        {outcome ? <View className='ax-t-sub'>{outcome}</View> : null}
        {note ? <View className='ax-way-row__note'>{note}</View> : null}
        {bar}
      </Slot>
    </View>
  )
}
