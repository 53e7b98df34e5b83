import { ScrollView, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import type { AvatarFace } from '../mark/avatar'
import { cx } from '../touch/class-names'
import { roving } from './roving'
import { Tap } from '../touch/tap'
import '../mark/avatar.scss'
import './pick-chips.scss'

export type PickChip<Value extends string> = { value: Value; label: string; face?: AvatarFace | undefined; /** Opens a list instead of being chosen: arrow keys only move to it, Enter opens. */ opens?: boolean }

export type PickChipsProps<Value extends string> = {
  chips: readonly PickChip<Value>[]
  value: Value
  onChange: (value: Value) => void
  label: string
}

/** Filters in one line that runs off the page: whose items, which region. */
export function PickChips<Value extends string>({ chips, value, onChange, label }: PickChipsProps<Value>) {
  const chosen = chips.findIndex((chip) => chip.value === value)
  const choose = (index: number) => {
    const chip = chips[index]
    if (chip) onChange(chip.value)
  }
  const arrive = (index: number) => {
    if (chips[index]?.opens !== true) choose(index)
  }
  return (
    <ScrollView className='ax-picks' scrollX enhanced showScrollbar={false}>
      <View className='ax-picks__row' {...aria({ role: 'radiogroup', label })}>
        {chips.map((chip, index) => (
          <Tap
            key={chip.value}
            className={cx('ax-pick', chip.face && 'ax-pick--faced', index === chosen && 'ax-pick--on')}
            role='radio'
            checked={index === chosen}
            onPress={() => choose(index)}
            {...roving(index, chips.length, chosen, arrive)}
          >
            {chip.face ? (
              <View
                className={cx('ax-avatar ax-pick__face', `ax-avatar--${chip.face.tint}`)}
                {...aria({ hidden: true })}
              >
                {chip.face.char}
              </View>
            ) : null}
            {chip.label}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
