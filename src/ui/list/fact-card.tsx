import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Card } from '../frame/card'
import { cx } from '../touch/class-names'
import './fact-card.scss'

export type FactCardProps = {
  /** A question; a Highlight where something was looked for. */
  title: ReactNode
  /** An UncertaintyChip. */
  chip?: ReactNode
  /** Claims, DataTable or a paragraph. */
  children?: ReactNode
  why?: ReactNode
  /** SourceChip, year, entry date. */
  footer?: ReactNode
}

export function FactCard({ title, chip, children, why, footer }: FactCardProps) {
  return (
    <Card className='ax-fact'>
      <View className='ax-fact__head'>
        <View className='ax-fact__title' {...aria({ role: 'heading' }, { level: 3 })}>
          {title}
        </View>
        {chip}
      </View>
      {children}
      {why ? <View className='ax-fact__why'>{why}</View> : null}
      {footer ? <View className='ax-fact__foot'>{footer}</View> : null}
    </Card>
  )
}

export type Claim = {
  key: string
  /** A bare SourceChip, or words such as 「原文写」. */
  from: ReactNode
  value: string
  /** 「采用」 on the one used. */
  used?: string | undefined
  /** Wrong in the source. */
  struck?: boolean | undefined
}

/** What each source says, one row each. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <View className='ax-claims' {...aria({ role: 'list' })}>
      {claims.map(({ key, from, value, used, struck }) => (
        <View
          key={key}
          className={cx('ax-claims__one', used && 'ax-claims__one--used')}
          {...aria({ role: 'listitem' })}
        >
          <View className='ax-claims__from'>{from}</View>
          {used ? <View className='ax-claims__used'>{used}</View> : null}
          <View className={cx('ax-claims__value', struck && 'ax-t-struck')}>{value}</View>
        </View>
      ))}
    </View>
  )
}
