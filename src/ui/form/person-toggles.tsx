import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Avatar, type AvatarFace } from '../mark/avatar'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './person-toggles.scss'

export type PersonToggle = {
  id: string
  name: string
  face: AvatarFace
  on: boolean
  /** The state in words: 「已缴」 or 「待缴」. */
  status: string
}

export type PersonTogglesProps = { people: readonly PersonToggle[]; onToggle: (id: string) => void; label: string }

/** Each person's state as a pill that flips it. */
export function PersonToggles({ people, onToggle, label }: PersonTogglesProps) {
  return (
    <View className='ax-who' {...aria({ role: 'group', label })}>
      {people.map(({ id, name, face, on, status }) => (
        <Tap
          key={id}
          className={cx('ax-who__one', on && 'ax-who__one--on')}
          role='checkbox'
          checked={on}
          label={uiCopy.list(name, status)}
          onPress={() => onToggle(id)}
        >
          <Avatar size='sm' {...face} />
          {on ? <Icon name='check' size='xs' /> : null}
          {status}
        </Tap>
      ))}
    </View>
  )
}
