import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import './wait-bar.scss'

export type WaitBarProps = {
  /** Share that is gone by, 0 to 1. */
  gone: number
  /** 「9月10日补缴」 「已过 78 天」 「12月10日」 */
  words: readonly [string, string, string]
}

/** How much of a wait is over; on the dark card of home, or on a white one. */
export function WaitBar({ gone, words }: WaitBarProps) {
  return (
    <View className='ax-wait'>
      <View className='ax-wait__bar' {...aria({ role: 'img', label: words[1] })}>
        <View className='ax-wait__gone' style={{ width: `${Math.round(Math.min(1, Math.max(0, gone)) * 1000) / 10}%` }} />
      </View>
      <View className='ax-wait__ends'>
        {words.map((word, index) => (
          <View key={index}>{word}</View>
        ))}
      </View>
    </View>
  )
}
