import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './tab-bar.scss'

export type TabBarItem<Key extends string> = {
  key: Key
  label: string
  icon: IconName
  /** The filled drawing. */
  iconOn: IconName
  /** What cannot wait; 0 or nothing draws no badge. */
  badge?: number | undefined
}

export type TabBarProps<Key extends string> = {
  items: readonly TabBarItem<Key>[]
  current: Key
  onSelect: (key: Key) => void
  label?: string | undefined
}

export function TabBar<Key extends string>({ items, current, onSelect, label }: TabBarProps<Key>) {
  return (
    <View className='ax-tab-bar' {...aria({ role: 'navigation', label })}>
      {items.map((item) => {
        const on = item.key === current
        const spoken = item.badge ? uiCopy.list(item.label, uiCopy.badge(item.badge)) : item.label
        return (
          <Tap
            key={item.key}
            className={cx('ax-tab-bar__item', on && 'ax-tab-bar__item--on')}
            role='link'
            label={spoken}
            current={on ? 'page' : undefined}
            onPress={() => onSelect(item.key)}
          >
            <Icon name={on ? item.iconOn : item.icon} />
            {item.label}
            {item.badge ? <View className='ax-tab-bar__badge'>{item.badge}</View> : null}
          </Tap>
        )
      })}
    </View>
  )
}
