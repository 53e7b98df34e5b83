import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../frame/card'
import './year-card.scss'

export type YearCardProps = { year: string; unit: string; title: string; children: ReactNode }

/** Which year the data is of, and how far to trust it. */
export function YearCard({ year, unit, title, children }: YearCardProps) {
  return (
    <Card className='ax-year'>
      <View className='ax-year__stamp'>
        <View className='ax-year__number'>{year}</View>
        {unit}
      </View>
      <View className='ax-grow'>
        <View className='ax-t-body ax-t-medium'>{title}</View>
        <View className='ax-t-note ax-mt-1'>{children}</View>
      </View>
    </Card>
  )
}
