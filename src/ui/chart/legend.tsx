import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import type { DataTone } from './data-tone'
import './legend.scss'

export const Swatch = ({ tone }: { tone: DataTone }) => <View className={cx('ax-swatch', `ax-d-${tone}`)} />

export type LegendItem = { tone: DataTone; label: string }

/** What the colours mean; `apart` puts the two ends over the two ends of the bars below. */
export function Legend({ items, apart }: { items: readonly LegendItem[]; apart?: boolean | undefined }) {
  return (
    <View className={cx('ax-legend', apart && 'ax-legend--apart')}>
      {items.map((item) => (
        <View key={item.tone} className='ax-legend__one'>
          <Swatch tone={item.tone} />
          {item.label}
        </View>
      ))}
    </View>
  )
}

export type LegendRowProps = { tone: DataTone; label: string; children: ReactNode }

/** Swatch, name, amount. */
export function LegendRow({ tone, label, children }: LegendRowProps) {
  return (
    <View className='ax-legend-row'>
      <Swatch tone={tone} />
      <View className='ax-legend-row__label'>{label}</View>
      <View className='ax-legend-row__amount'>{children}</View>
    </View>
  )
}

/** Rows under a chart that say where one of its parts comes from. */
export function LegendBlock({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className='ax-legend-block'>
      <View className='ax-legend-block__title'>{title}</View>
      {children}
    </View>
  )
}
