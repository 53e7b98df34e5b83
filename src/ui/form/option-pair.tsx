import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { roving } from './roving'
import { Tap } from '../touch/tap'
import './option-pair.scss'

export type PairOption<Value extends string> = { value: Value; title: string; note: string }

export type OptionPairProps<Value extends string> = {
  options: readonly PairOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  label: string
}

/** Two or three small choices inside a sheet. */
export function OptionPair<Value extends string>({ options, value, onChange, label }: OptionPairProps<Value>) {
  const chosen = options.findIndex((option) => option.value === value)
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }
  return (
    <View className='ax-pair' {...aria({ role: 'radiogroup', label })}>
      {options.map((option, index) => (
        <Tap
          key={option.value}
          className={cx('ax-pair__one', index === chosen && 'ax-pair__one--on')}
          role='radio'
          checked={index === chosen}
          onPress={() => choose(index)}
          {...roving(index, options.length, chosen, choose)}
        >
          <View className='ax-pair__title'>{option.title}</View>
          {option.note}
        </Tap>
      ))}
    </View>
  )
}
