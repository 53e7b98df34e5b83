import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { roving } from './roving'
import { Tap } from '../touch/tap'
import './option-cards.scss'

export type OptionCard<Value extends string> = {
  value: Value
  title: string
  note?: string | undefined
  /** What choosing it does: a large figure, its unit, and one more line. */
  figure?: string | undefined
  figureUnit?: string | undefined
  effect?: string | undefined
}

export type OptionCardsProps<Value extends string> = {
  options: readonly OptionCard<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  label: string
}

/** Choices that show their own effect; three abreast, one above the other in 大字. */
export function OptionCards<Value extends string>({ options, value, onChange, label }: OptionCardsProps<Value>) {
  const chosen = options.findIndex((option) => option.value === value)
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }
  const columns = options.length === 2 ? 'ax-options--two' : 'ax-options--three'
  return (
    <View className={cx('ax-options', columns)} {...aria({ role: 'radiogroup', label })}>
      {options.map((option, index) => (
        <Tap
          key={option.value}
          className={cx('ax-option', index === chosen && 'ax-option--on')}
          role='radio'
          checked={index === chosen}
          onPress={() => choose(index)}
          {...roving(index, options.length, chosen, choose)}
        >
          {index === chosen ? <Icon name='check' className='ax-option__tick' /> : null}
          <Face {...option} />
        </Tap>
      ))}
    </View>
  )
}

function Face({ title, note, figure, figureUnit, effect }: OptionCard<string>) {
  return (
    <>
      <View className='ax-option__name'>
        <View className='ax-option__title'>{title}</View>
        {note ? <View className='ax-option__note'>{note}</View> : null}
      </View>
      <View className='ax-option__effect'>
        {figure ? (
          <View className='ax-option__figure'>
            {figure}
            {figureUnit ? <View className='ax-option__unit'>{figureUnit}</View> : null}
          </View>
        ) : null}
        {effect ? <View className='ax-option__note'>{effect}</View> : null}
      </View>
    </>
  )
}
