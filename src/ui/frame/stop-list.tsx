import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '../mark/icon'
import './stop-list.scss'

export type StopListProps = { title: string; lines: readonly string[]; chip?: ReactNode }

/** What not to sign and not to pay yet: two lines at most, in red. */
export function StopList({ title, lines, chip }: StopListProps) {
  return (
    <View className='ax-stops'>
      <View className='ax-stops__icon'>
        <Icon name='close' size='sm' />
      </View>
      <View className='ax-grow'>
        <View className='ax-stops__title'>{title}</View>
        {lines.map((line) => <View key={line} className='ax-stops__line'>{line}</View>)}
        {chip ? <View className='ax-mt-2 ax-row'>{chip}</View> : null}
      </View>
    </View>
  )
}
