import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Tap } from '../touch/tap'
import './source-row.scss'

export type SourceRowProps = {
  index: number
  title: string
  /** Kind of site, date. */
  note: string
  /** The grade, as a Chip. */
  trailing?: ReactNode
  onPress?: (() => void) | undefined
}

export function SourceRow({ index, title, note, trailing, onPress }: SourceRowProps) {
  return (
    <Tap className='ax-source-row' hoverClass='ax-press' onPress={onPress}>
      <View className='ax-source-row__disc'>{index}</View>
      <View className='ax-grow'>
        <View className='ax-t-body ax-t-medium'>{title}</View>
        <View className='ax-t-note'>{note}</View>
      </View>
      {trailing}
    </Tap>
  )
}
