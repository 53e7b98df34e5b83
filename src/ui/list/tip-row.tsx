import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../mark/icon'
import './tip-row.scss'

export type TipRowProps = { icon: IconName; title: string; note: string; chips?: ReactNode }

/** One case and what to do about it. */
export function TipRow({ icon, title, note, chips }: TipRowProps) {
  return (
    <View className='ax-tip'>
      <View className='ax-tip__icon'>
        <Icon name={icon} size='sm' />
      </View>
      <View className='ax-grow'>
        <View className='ax-tip__title'>{title}</View>
        <View className='ax-tip__note'>{note}</View>
        {chips ? <View className='ax-tip__chips'>{chips}</View> : null}
      </View>
    </View>
  )
}
