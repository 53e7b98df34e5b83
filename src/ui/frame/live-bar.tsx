import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { aria } from '../touch/a11y'
import { Money, type MoneyTone } from '../mark/money'
import { useSettled } from '../form/use-settled'
import './live-bar.scss'

export type LiveBarProps = {
  /** 「要准备 · 往少算」 */
  label: string
  amount?: Fen | undefined
  /** Words in place of the amount: a result that is not money, or what is still missing. */
  text?: string | undefined
  /** The smaller second number; left out in 大字. */
  second?: { label: string; amount: Fen; tone?: MoneyTone } | undefined
  /** Read aloud once typing pauses. */
  spoken?: string | undefined
  /** A small Button. */
  action?: ReactNode
}

const PAUSE_MS = 200

/** The running result, pinned above the tab bar. */
export function LiveBar({ label, amount, text, second, spoken, action }: LiveBarProps) {
  const announced = useSettled(spoken ?? '', PAUSE_MS)
  return (
    <View className='ax-live'>
      <View className='ax-grow'>
        <View className='ax-live__label'>{label}</View>
        {amount !== undefined ? <Money amount={amount} tone='plum' size='live' /> : null}
        {text !== undefined ? <View className='ax-live__text'>{text}</View> : null}
      </View>
      {second ? (
        <View className='ax-live__second'>
          <View className='ax-live__label'>{second.label}</View>
          <Money amount={second.amount} tone={second.tone ?? 'pine'} size='live-2' />
        </View>
      ) : null}
      {action}
      <View className='ax-spoken' {...aria({ role: 'status', live: 'polite' })}>
        {announced}
      </View>
    </View>
  )
}
