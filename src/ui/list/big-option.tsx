import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../mark/icon'
import { cx } from '../touch/class-names'
import { Tap } from '../touch/tap'
import './big-option.scss'

export type BigOptionProps = {
  icon?: IconName | undefined
  /** An Avatar in place of the icon. */
  leading?: ReactNode
  title: string
  note: string
  /** The way in on a screen that has other things too: tinted, with an edge. */
  entry?: boolean | undefined
  onPress: () => void
}

/** An answer that leads on at once: one column, large enough for one hand in a queue. */
export function BigOption({ icon, leading, title, note, entry, onPress }: BigOptionProps) {
  return (
    <Tap className={cx('ax-big-option', entry && 'ax-big-option--entry')} hoverClass='ax-press' onPress={onPress}>
      {icon ? (
        <View className='ax-big-option__icon'>
          <Icon name={icon} />
        </View>
      ) : null}
      {leading}
      <View className='ax-grow'>
        <View className='ax-big-option__title'>{title}</View>
        <View className='ax-big-option__note'>{note}</View>
      </View>
      <Icon name='right' size='sm' className='ax-c-3' />
    </Tap>
  )
}
