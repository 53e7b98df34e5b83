import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from '../mark/icon'
import { roving } from '../form/roving'
import { Tap } from '../touch/tap'
import '../form/choice-row.scss'
import './side-by-side.scss'

export type Side<Value extends string> = {
  value: Value
  title: string
  lead: string
  icon: IconName
  tint: 'indigo' | 'plum' | 'pine'
}

export type SideBySideProps<Value extends string> = {
  sides: readonly [Side<Value>, Side<Value>]
  value: Value | undefined
  onChange: (value: Value) => void
  label: string
}

/** Two things that are easily taken for one another. SideTable goes under it. */
export function SideBySide<Value extends string>({ sides, value, onChange, label }: SideBySideProps<Value>) {
  const chosen = sides.findIndex((side) => side.value === value)
  const choose = (index: number) => {
    const side = sides[index]
    if (side) onChange(side.value)
  }
  return (
    <View className='ax-sides' {...aria({ role: 'radiogroup', label })}>
      {sides.map((side, index) => (
        <Tap
          key={side.value}
          className={cx('ax-side', index === chosen && 'ax-side--on')}
          role='radio'
          checked={index === chosen}
          onPress={() => choose(index)}
          {...roving(index, 2, chosen, choose)}
        >
          <View className={cx('ax-choice__radio ax-side__radio', index === chosen && 'ax-choice__radio--on')} />
          <View className={cx('ax-side__icon', `ax-side__icon--${side.tint}`)}>
            <Icon name={side.icon} />
          </View>
          <View className='ax-side__title'>{side.title}</View>
          <View className='ax-side__lead'>{side.lead}</View>
        </Tap>
      ))}
    </View>
  )
}

export type SideRow = {
  question: string
  /** Only the words that differ are bold. */
  left: ReactNode
  right: ReactNode
}

/** The same questions for both, aligned. In a Card. */
export function SideTable({ rows, chips }: { rows: readonly SideRow[]; chips?: ReactNode }) {
  return (
    <View className='ax-side-table'>
      {rows.map((row) => (
        <View key={row.question} className='ax-side-table__row'>
          <View className='ax-side-table__question'>{row.question}</View>
          <View className='ax-side-table__answers'>
            <View className='ax-side-table__answer'>{row.left}</View>
            <View className='ax-side-table__answer'>{row.right}</View>
          </View>
        </View>
      ))}
      {chips ? <View className='ax-side-table__chips'>{chips}</View> : null}
    </View>
  )
}
