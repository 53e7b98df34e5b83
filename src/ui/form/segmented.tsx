import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { roving } from './roving'
import { Tap } from '../touch/tap'
import './segmented.scss'

export type Choice<Value extends string> = { value: Value; label: string }

export type SegmentedProps<Value extends string> = {
  /** Two to four. */
  options: readonly Choice<Value>[]
  /** None is chosen while undefined. */
  value: Value | undefined
  onChange: (value: Value) => void
  /** The question, for screen readers. */
  label: string
}

export function Segmented<Value extends string>({ options, value, onChange, label }: SegmentedProps<Value>) {
  const chosen = options.findIndex((option) => option.value === value)
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }
  return (
    <View className='ax-seg' {...aria({ role: 'radiogroup', label })}>
      {options.map((option, index) => (
        <Tap
          key={option.value}
          className={cx('ax-seg__one', index === chosen && 'ax-seg__one--on')}
          role='radio'
          checked={index === chosen}
          onPress={() => choose(index)}
          {...roving(index, options.length, chosen, choose)}
        >
          {option.label}
        </Tap>
      ))}
    </View>
  )
}
