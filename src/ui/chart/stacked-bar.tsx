import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import type { DataTone } from './data-tone'
import './stacked-bar.scss'

export type BarPart = { value: number; tone: DataTone }

export type StackedBarProps = {
  /** Two parts; a part of zero is not drawn. */
  parts: readonly BarPart[]
  /** One sentence that says what the bar shows. */
  label: string
  thin?: boolean | undefined
}

export function StackedBar({ parts, label, thin }: StackedBarProps) {
  const drawn = parts.filter((part) => part.value > 0)
  const total = drawn.reduce((sum, part) => sum + part.value, 0)
  return (
    <View className={cx('ax-stacked', thin && 'ax-stacked--thin')} {...aria({ role: 'img', label })}>
      {drawn.map((part) => (
        <View
          key={part.tone}
          className={cx('ax-stacked__part', `ax-d-${part.tone}`)}
          style={{ width: `${((part.value / total) * 100).toFixed(2)}%` }}
        />
      ))}
    </View>
  )
}
