import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { HeroRail, type RailNode } from './hero-rail'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from '../touch/tap'
import './hero.scss'

/** hot: pressing or past · unknown: nobody says · waiting: paid and not yet covered · ok: nothing is due. */
export type HeroPill = { tone: 'hot' | 'unknown' | 'waiting' | 'ok'; words: string }

export type HeroAction = { label: string; icon?: IconName | undefined; onPress: () => void }

/** One of two ways out of it: 「今天补」, what it costs, what it brings. */
export type HeroWay = { title: string; value?: string | undefined; note: string }

/** What is not known beside what is. */
export type HeroHalf = { pill: HeroPill; kicker: string; title: string; when: string; actions: readonly HeroAction[] }

export type HeroProps = {
  /** 「最近要办」, or whose it is. */
  kicker: string
  pill?: HeroPill | undefined
  /** 「全家 4 件」 at the right. */
  more?: { label: string; onPress: () => void } | undefined
  /** `12` with unit 「天」, or words such as 「今天」 alone. */
  count?: { value: string; unit?: string | undefined } | undefined
  title: string
  when: string
  ways?: readonly HeroWay[] | undefined
  /** A WaitBar. */
  bar?: ReactNode
  /** The first one leads. */
  actions?: readonly HeroAction[] | undefined
  /** A SourceChip, which takes the card's own colours, after any UncertaintyChips. */
  source?: ReactNode
  /** Nothing is due, as far as is known: the only tick. */
  done?: boolean | undefined
  half?: HeroHalf | undefined
  rail?: { today: string; nodes: readonly RailNode[]; guess?: boolean | undefined } | undefined
}

/** Home's lead card: one thing, and what to do about it. What is known stands above what is not. */
export function Hero(props: HeroProps) {
  const { bar, half, rail, title, ways } = props
  return (
    <View className='ax-hero' {...aria({ role: 'region', label: title })}>
      <Head {...props} />
      <Main {...props} />
      {ways && ways.length > 0 ? <Ways ways={ways} /> : null}
      {bar}
      <Actions {...props} />
      {half ? <Half {...half} /> : null}
      {rail ? <HeroRail {...rail} /> : null}
    </View>
  )
}

const Pill = ({ tone, words }: HeroPill) => (
  <View className={`ax-hero__pill ax-hero__pill--${tone}`}>
    {tone === 'unknown' ? <Icon name='help' size='xs' /> : null}
    {words}
  </View>
)

function Head({ kicker, more, pill }: HeroProps) {
  return (
    <View className='ax-hero__head'>
      <View className='ax-hero__kicker'>
        {pill ? <Pill {...pill} /> : null}
        {kicker}
      </View>
      {more ? (
        <Tap className='ax-hero__more' role='link' onPress={more.onPress}>
          {more.label}
          <Icon name='right' size='xs' />
        </Tap>
      ) : null}
    </View>
  )
}

function Main({ count, done, title, when }: HeroProps) {
  return (
    <View className='ax-hero__main'>
      {count ? <Count {...count} /> : null}
      <View className='ax-grow'>
        <View className='ax-hero__title' {...aria({ role: 'heading' }, { level: 2 })}>
          {title}
        </View>
        <View className='ax-hero__when'>{when}</View>
      </View>
      {done ? (
        <View className='ax-hero__done'>
          <Icon name='check' />
        </View>
      ) : null}
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

const Ways = ({ ways }: { ways: readonly HeroWay[] }) => (
  <View className='ax-hero__ways'>
    {ways.map(({ title, value, note }) => (
      <View key={title} className='ax-hero__way'>
        <View className='ax-hero__way-head'>
          <View>{title}</View>
          {value ? <View className='ax-hero__way-value'>{value}</View> : null}
        </View>
        <View className='ax-hero__when'>{note}</View>
      </View>
    ))}
  </View>
)

function Actions({ actions = [], source }: HeroProps) {
  if (actions.length === 0 && !source) return null
  return (
    <View className='ax-hero__actions'>
      {actions.map((action, index) => (
        <ActionButton key={action.label} action={action} leads={index === 0} />
      ))}
      {source}
    </View>
  )
}

const ActionButton = ({ action: { icon, label, onPress }, leads }: { action: HeroAction; leads: boolean }) => (
  <Tap className={leads ? 'ax-hero__go' : 'ax-hero__go ax-hero__go--second'} role='button' onPress={onPress}>
    {icon ? <Icon name={icon} size='xs' /> : null}
    {label}
    {leads && !icon ? <Icon name='right' size='xs' /> : null}
  </Tap>
)

const Half = ({ actions, kicker, pill, title, when }: HeroHalf) => (
  <View className='ax-hero__half'>
    <View className='ax-hero__kicker ax-hero__when'>
      <Pill {...pill} />
      {kicker}
    </View>
    <View className='ax-hero__half-title' {...aria({ role: 'heading' }, { level: 2 })}>
      {title}
    </View>
    <View className='ax-hero__when'>{when}</View>
    <View className='ax-hero__actions'>
      {actions.map((action) => (
        <ActionButton key={action.label} action={action} leads={false} />
      ))}
    </View>
  </View>
)
