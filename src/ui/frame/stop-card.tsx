import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Icon } from '../mark/icon'
import './stop-card.scss'

export type StopCardProps = {
  title: string
  /** Why, and the day that counts. */
  reason: string
  children?: ReactNode
}

/** The one thing that matters more than any sum on the page: red, first, and read aloud. */
export function StopCard({ title, reason, children }: StopCardProps) {
  return (
    <View className='ax-stop' {...aria({ role: 'alert' })}>
      <View className='ax-stop__title'>
        <Icon name='warn' />
        <View className='ax-grow'>{title}</View>
      </View>
      <View className='ax-stop__reason'>{reason}</View>
      {children}
    </View>
  )
}
