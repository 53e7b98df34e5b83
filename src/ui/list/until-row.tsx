import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './until-row.scss'

export type UntilRowProps = { figure: string; unit: string; title: string; note: string; chips?: ReactNode }

/** How long something can still be mended: the figure first, what it means beside it. */
export function UntilRow({ figure, unit, title, note, chips }: UntilRowProps) {
  return (
    <View className='ax-until'>
      <View className='ax-until__left'>
        <View className={figure.length > 2 ? 'ax-until__words' : 'ax-until__figure'}>{figure}</View>
        {unit === '' ? null : <View className='ax-until__unit'>{unit}</View>}
      </View>
      <View className='ax-until__text'>
        <View className='ax-until__title'>{title}</View>
        <View className='ax-until__note'>{note}</View>
        {chips ? <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>{chips}</View> : null}
      </View>
    </View>
  )
}
