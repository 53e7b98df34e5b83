import { ScrollView, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import type { AvatarTint } from '../mark/avatar'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { roving } from './roving'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import '../mark/avatar.scss'
import './people-picker.scss'

export type PickablePerson<Id extends string> = {
  id: Id
  char: string
  tint: AvatarTint
  name: string
  note?: string | undefined
}

export type PeoplePickerProps<Id extends string> = {
  people: readonly PickablePerson<Id>[]
  value: Id | undefined
  onChange: (id: Id) => void
  label: string
}

/** Faces in a row, one chosen; more than fit scroll sideways. */
export function PeoplePicker<Id extends string>({ people, value, onChange, label }: PeoplePickerProps<Id>) {
  const chosen = people.findIndex((person) => person.id === value)
  const choose = (index: number) => {
    const person = people[index]
    if (person) onChange(person.id)
  }
  return (
    <ScrollView className='ax-people' scrollX enhanced showScrollbar={false}>
      <View className='ax-people__row' {...aria({ role: 'radiogroup', label })}>
        {people.map((person, index) => (
          <Tap
            key={person.id}
            className={cx('ax-people__one', index === chosen && 'ax-people__one--on')}
            role='radio'
            checked={index === chosen}
            label={person.note ? uiCopy.list(person.name, person.note) : person.name}
            onPress={() => choose(index)}
            {...roving(index, people.length, chosen, choose)}
          >
            <View className={cx('ax-avatar ax-people__face', `ax-avatar--${person.tint}`)}>
              {person.char}
              {index === chosen ? (
                <View className='ax-people__mark'>
                  <Icon name='check' className='ax-people__tick' />
                </View>
              ) : null}
            </View>
            <View>{person.name}</View>
            {person.note ? <View className='ax-people__note'>{person.note}</View> : null}
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
