import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from './icon'
import './chip.scss'

export type ChipTone = 'neutral' | 'pine' | 'verm' | 'indigo' | 'plum'

export type ChipProps = {
  tone?: ChipTone | undefined
  icon?: IconName | undefined
  /** A calendar dot or other mark before the words. */
  mark?: ReactNode
  children: ReactNode
}

export function Chip({ tone = 'neutral', icon, mark, children }: ChipProps) {
  return (
    <View className={cx('ax-chip', tone !== 'neutral' && `ax-chip--${tone}`)}>
      {icon ? <Icon name={icon} size='xs' /> : null}
      {mark}
      {children}
    </View>
  )
}
