import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Art, type ArtName } from './art'
import { Card } from './card'
import { Icon } from '../mark/icon'
import './empty-state.scss'

export type EmptyStateProps = {
  art?: ArtName | undefined
  title: string
  /** One sentence: what to do, or what comes next. */
  children?: ReactNode
  /** One Button, or a ButtonRow. */
  action?: ReactNode
}

export function EmptyState({ art, title, children, action }: EmptyStateProps) {
  return (
    <Card className='ax-empty'>
      {art ? <Art name={art} /> : null}
      <Words title={title} action={action}>
        {children}
      </Words>
    </Card>
  )
}

/** What happened, what is safe, what to do. */
export function ErrorState({ title, children, action }: Omit<EmptyStateProps, 'art'>) {
  return (
    <Card className='ax-empty'>
      <View className='ax-empty__error'>
        <Icon name='warn' />
      </View>
      <Words title={title} action={action}>
        {children}
      </Words>
    </Card>
  )
}

function Words({ title, children, action }: EmptyStateProps) {
  return (
    <View {...aria({ role: 'status' })}>
      <View className='ax-empty__title'>{title}</View>
      {children ? <View className='ax-empty__text'>{children}</View> : null}
      {action ? <View className='ax-empty__action'>{action}</View> : null}
    </View>
  )
}
