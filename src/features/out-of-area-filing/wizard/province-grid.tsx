import { View } from '@tarojs/components'
import { aria } from '@/ui/touch/a11y'
import { cx } from '@/ui/touch/class-names'
import { roving } from '@/ui/form/roving'
import { Tap } from '@/ui/touch/tap'
import { copy } from './filing.copy'
import './filing.scss'

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly own: boolean }

type Props<Value extends string> = {
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly label: string
}

/** Thirty-one short names: a grid is found in one look where a list would be five screens. */
export function ProvinceGrid<Value extends string>({ options, value, onChange, label }: Props<Value>) {
  const chosen = options.findIndex((option) => option.value === value)
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }
  return (
    <View className='oof-provinces' {...aria({ role: 'radiogroup', label })}>
      {options.map((option, index) => (
        <Tap
          key={option.value}
          className={cx('oof-province', index === chosen && 'oof-province--on')}
          role='radio'
          checked={index === chosen}
          onPress={() => choose(index)}
          {...roving(index, options.length, chosen, choose)}
        >
          {option.label}
          {option.own ? <View className='ax-t-mini'>{copy.inProvinceNote}</View> : null}
        </Tap>
      ))}
    </View>
  )
}
