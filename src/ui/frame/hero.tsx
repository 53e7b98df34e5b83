import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { HeroRail, type RailNode } from './hero-rail'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import './hero.scss'

export type HeroProps = {
  /** 「最近要办」 */
  kicker: string
  /** Coral pill before it: 「7 天内」, 「今天」, 「过期 2 天」. */
  hot?: string | undefined
  /** 「全家 4 件」 at the right. */
  more?: { label: string; onPress: () => void } | undefined
  /** `12` with unit 「天」, or words such as 「今天」 alone. */
  count?: { value: string; unit?: string | undefined } | undefined
  title: string
  when: string
  action?: { label: string; icon?: IconName | undefined; onPress: () => void } | undefined
  /** A SourceChip, which takes the card's own colours, after any UncertaintyChips. */
  source?: ReactNode
  /** All done: a tick instead of an action. */
  done?: boolean | undefined
  rail?: { today: string; nodes: readonly RailNode[] } | undefined
}

/** Home's lead card: one date, one number of days, one button. */
export function Hero(props: HeroProps) {
  const { kicker, hot, more, title, when, count, done, rail } = props
  return (
    <View className='ax-hero' {...aria({ role: 'region', label: kicker })}>
      <View className='ax-hero__head'>
        <View className='ax-hero__kicker'>
          {hot ? <View className='ax-hero__hot'>{hot}</View> : null}
          {kicker}
        </View>
        {more ? (
          <Tap className='ax-hero__more' role='link' onPress={more.onPress}>
            {more.label}
            <Icon name='right' size='xs' />
          </Tap>
        ) : null}
      </View>
      <View className='ax-hero__main'>
        {count ? <Count {...count} /> : null}
        <View className='ax-grow'>
          <View className='ax-hero__title' {...aria({ role: 'heading' }, { level: 2 })}>
            {title}
          </View>
          <View className='ax-hero__when'>{when}</View>
        </View>
        {done ? <Icon name='check' /> : null}
      </View>
      <Actions {...props} />
      {rail ? <HeroRail {...rail} /> : null}
    </View>
  )
}

function Count({ value, unit }: { value: string; unit?: string | undefined }) {
  return (
    <View className='ax-hero__count'>
      <View className={cx('ax-hero__number', !unit && 'ax-hero__number--words')}>{value}</View>
      {unit ? <View className='ax-hero__unit'>{unit}</View> : null}
    </View>
  )
}

function Actions({ action, source }: HeroProps) {
  if (!action && !source) return null
  return (
    <View className='ax-hero__actions'>
      {action ? (
        <Tap className='ax-hero__go' role='button' onPress={action.onPress}>
          {action.icon ? <Icon name={action.icon} size='xs' /> : null}
          {action.label}
          {action.icon ? null : <Icon name='right' size='xs' />}
        </Tap>
      ) : null}
      {source}
    </View>
  )
}
