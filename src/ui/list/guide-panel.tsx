import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './guide-panel.scss'

/** How to do one step: Tabs for the channel, NumberedLines, a Notice, buttons. `plain` when it fills a Card. */
export function GuidePanel({ plain, children }: { plain?: boolean | undefined; children: ReactNode }) {
  return <View className={cx('ax-guide', plain && 'ax-guide--plain')}>{children}</View>
}

export function NumberedLines({ lines }: { lines: readonly string[] }) {
  return (
    <View className='ax-lines' {...aria({ role: 'list' })}>
      {lines.map((line, index) => (
        <View key={line} className='ax-lines__one' {...aria({ role: 'listitem' })}>
          <View className='ax-lines__no'>{index + 1}</View>
          <View className='ax-grow'>{line}</View>
        </View>
      ))}
    </View>
  )
}
