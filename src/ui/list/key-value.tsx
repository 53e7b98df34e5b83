import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './key-value.scss'

export type KeyValueProps = { name: string; children: ReactNode; note?: ReactNode; chips?: ReactNode }

/** One answer of a sheet: who, how much, where, what if late. */
export function KeyValue({ name, children, note, chips }: KeyValueProps) {
  return (
    <View className='ax-kv'>
      <View className='ax-kv__name'>{name}</View>
      <View className='ax-kv__value'>
        {children}
        {chips ? <View className='ax-kv__chips'>{chips}</View> : null}
        {note ? <View className='ax-kv__note'>{note}</View> : null}
      </View>
    </View>
  )
}
