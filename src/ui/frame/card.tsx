import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './card.scss'

export type CardProps = {
  /** 16 on all sides; without it the rows inside bring their own. */
  pad?: boolean | undefined
  label?: string | undefined
  id?: string | undefined
  className?: string | undefined
  children?: ReactNode
}

export function Card({ pad, label, id, className, children }: CardProps) {
  return (
    <View
      className={cx('ax-card', pad && 'ax-pad', className)}
      {...(id ? { id } : {})}
      {...(label ? aria({ role: 'region', label }) : {})}
    >
      {children}
    </View>
  )
}

/** Small print at the foot of a card. */
export const CardNote = ({ children }: { children: ReactNode }) => <View className='ax-card__note'>{children}</View>
