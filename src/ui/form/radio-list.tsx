import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { inParts } from '../mark/parts'
import { roving } from './roving'
import { Tap } from '../touch/tap'
import './choice-row.scss'

export type RadioOption<Value extends string> = {
  value: Value
  title: string
  note?: string | undefined
  /** A chip with what the choice does. */
  trailing?: ReactNode
}

export type RadioListProps<Value extends string> = {
  options: readonly RadioOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  label: string
  /** Shows the label above the rows. */
  caption?: boolean | undefined
}

export function RadioList<Value extends string>({ options, value, onChange, label, caption }: RadioListProps<Value>) {
  const chosen = options.findIndex((option) => option.value === value)
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }
  return (
    <View {...aria({ role: 'radiogroup', label })}>
      {caption ? <View className='ax-t-note'>{label}</View> : null}
      {options.map((option, index) => (
        <Tap
          key={option.value}
          className='ax-choice'
          hoverClass='ax-press-dim'
          role='radio'
          checked={index === chosen}
          onPress={() => choose(index)}
          {...roving(index, options.length, chosen)}
        >
          <View className={cx('ax-choice__radio', index === chosen && 'ax-choice__radio--on')} />
          <View className='ax-choice__text'>
            <View className='ax-choice__title'>{option.title}</View>
            {option.note ? <View className='ax-choice__note'>{inParts(option.note)}</View> : null}
          </View>
          {option.trailing ? <View className='ax-choice__trail'>{option.trailing}</View> : null}
        </Tap>
      ))}
    </View>
  )
}
