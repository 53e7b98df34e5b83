import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from '../mark/icon'
import './notice.scss'

/** pine: privacy · amber: uncertain · verm: wrong or last moment. */
export type NoticeTone = 'neutral' | 'pine' | 'amber' | 'verm'

export type NoticeProps = {
  tone?: NoticeTone | undefined
  icon?: IconName | undefined
  /** First words, in bold. */
  lead?: string | undefined
  /** At most two sentences. */
  children: ReactNode
  /** A quiet TextLink at the right. */
  action?: ReactNode
  /** On a sunken ground: white behind it, tighter. */
  inset?: boolean | undefined
}

const ICON: Readonly<Record<NoticeTone, IconName>> = { neutral: 'info', pine: 'shield', amber: 'warn', verm: 'warn' }

export function Notice({ tone = 'neutral', icon, lead, children, action, inset }: NoticeProps) {
  return (
    <View
      className={cx('ax-notice', `ax-notice--${tone}`, inset && 'ax-notice--inset')}
      {...(tone === 'verm' ? aria({ role: 'alert' }) : {})}
    >
      <Icon name={icon ?? ICON[tone]} size='sm' className='ax-notice__icon' />
      <View className='ax-grow'>
        {lead ? <Text className='ax-notice__lead'>{lead}</Text> : null}
        {children}
      </View>
      {action}
    </View>
  )
}
