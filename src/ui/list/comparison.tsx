import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { yuanText } from '../mark/money'
import { StackedBar } from '../chart/stacked-bar'
import './comparison.scss'

export type ComparisonRowProps = {
  label: string
  /** 「多付 3,072.60」, 「现在选的」 */
  delta?: string | undefined
  /** Whose colour the delta takes: home pays more, or the fund does. */
  deltaTone?: 'pine' | 'plum' | undefined
  fund: Fen
  home: Fen
  current?: boolean | undefined
  /** One sentence for the bar. */
  barLabel: string
}

/** One other choice on the same bill. */
export function ComparisonRow({ label, delta, deltaTone, fund, home, current, barLabel }: ComparisonRowProps) {
  return (
    <View className={cx('ax-compare__row', current && 'ax-compare__row--current')} {...aria({ role: 'listitem' })}>
      <View className='ax-compare__name'>
        {label}
        {delta ? (
          <View className={cx('ax-compare__delta', deltaTone ? `ax-c-${deltaTone}` : 'ax-compare__delta--plain')}>
            {delta}
          </View>
        ) : null}
      </View>
      <View>
        <View className='ax-compare__numbers'>
          <View className='ax-c-pine'>{yuanText(fund)}</View>
          <View className='ax-c-plum'>{yuanText(home)}</View>
        </View>
        <StackedBar
          thin
          label={barLabel}
          parts={[
            { value: fund, tone: 'pool' },
            { value: home, tone: 'cash' }
          ]}
        />
      </View>
    </View>
  )
}

export type ComparisonGroupProps = { title?: string | undefined; rows: readonly ComparisonRowProps[] }

export function ComparisonGroup({ title, rows }: ComparisonGroupProps) {
  return (
    <View className='ax-compare' {...aria({ role: 'list', label: title })}>
      {title ? <View className='ax-compare__group'>{title}</View> : null}
      {rows.map((row) => (
        <ComparisonRow key={row.label} {...row} />
      ))}
    </View>
  )
}
