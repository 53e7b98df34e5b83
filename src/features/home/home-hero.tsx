import { openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import { Hero, type HeroProps } from '@/ui/frame/hero'
import { SourceChip } from '@/ui/mark/source-chip'
import { WaitBar } from '@/ui/chart/wait-bar'
import { Doubts } from './doubts'
import { copy } from './home.copy'
import type { HeroFacts } from './home-first'
import type { HomeMatter, HomePerson, HomeUnknown } from './home-view'
import { actionsFor, type Tell } from './unknown-actions'

const words = copy.hero

export type HomeHeroProps = {
  readonly facts: HeroFacts
  readonly onOpen: (key: string) => void
  readonly onAll: () => void
  readonly tell: Tell
}

/** One thing at a time: what is due, what is not known, who is not covered; a tick only where there is none of it. */
export function HomeHero(props: HomeHeroProps) {
  const { facts: { count, rail }, onAll } = props
  const more = count > 0 ? { more: { label: words.all(count), onPress: onAll } } : {}
  return <Hero {...faceOf(props)} {...more} {...(rail ? { rail: { today: words.rail, ...rail } } : {})} />
}

function faceOf(props: HomeHeroProps): HeroProps {
  const { lead } = props.facts
  switch (lead.kind) {
    case 'matter':
      return { ...matterFace(lead.matter, props), ...halfOf(lead.beside, props.tell) }
    case 'unknown':
      return unknownFace(lead.unknown, props.tell)
    case 'person':
      return { ...personFace(lead.person), ...halfOf(lead.beside, props.tell) }
    case 'quiet':
      return quietFace(props.facts)
  }
}

const pill = (tone: 'hot' | 'unknown' | 'waiting' | 'ok', text: string) => ({ pill: { tone, words: text } })

function matterFace(matter: HomeMatter, { onOpen }: HomeHeroProps): HeroProps {
  const source = (
    <>
      <Doubts doubts={matter.doubts} />
      {matter.source && <SourceChip {...matter.source} onPress={() => onOpen(matter.key)} />}
    </>
  )
  return { ...datedFace(matter, () => onOpen(matter.key)), ...(matter.ways ? { ways: matter.ways } : {}), source }
}

function datedFace(matter: HomeMatter, onOpen: () => void): HeroProps {
  const { title, daysLeft, hotline } = matter
  const when = [matter.date, ...(matter.detail ? [matter.detail] : [])].join(' · ')
  const see = { label: words.see, onPress: onOpen }
  if (daysLeft < 0) {
    const call = { label: words.call(hotline), icon: 'phone' as const, onPress: () => callHotline(hotline) }
    return { kicker: words.due(matter.date), ...pill('hot', words.overdue(-daysLeft)), title: words.overdueTitle(title), when: matter.missed ?? (matter.ways ? words.overdueAnswer : words.overdueNote), actions: [see, call] }
  }
  if (daysLeft === 0) return { kicker: words.lastDay, ...pill('hot', words.today), count: { value: words.today }, title, when, actions: [see] }
  const hot = daysLeft <= 7 ? pill('hot', words.week) : {}
  return { kicker: words.kicker, ...hot, count: { value: String(daysLeft), unit: words.days }, title, when, actions: [see] }
}

function unknownFace(unknown: HomeUnknown, tell: Tell): HeroProps {
  const { kicker, title, way, when } = unknown
  return { ...pill('unknown', words.unknown), kicker, title, when, ...(way ? { ways: [way] } : {}), actions: actionsFor(unknown, tell) }
}

/** The same, as the lower half of a card that leads with what is known. */
function halfOf(unknown: HomeUnknown | undefined, tell: Tell): Pick<HeroProps, 'half'> {
  if (unknown === undefined) return {}
  const { kicker, title, way, when } = unknown
  const actBy = way ? [[way.title, ...(way.value === undefined ? [] : [way.value])].join(words.comma)] : []
  return { half: { ...pill('unknown', words.unknown), kicker, title, when: [when, ...actBy].join(words.stop), actions: actionsFor(unknown, tell) } }
}

const TONES = { inForce: 'ok', waiting: 'waiting', lapsed: 'hot', notInsured: 'hot', unknown: 'unknown' } as const

function personFace({ daysLeft, id, kicker, mark, title, wait, when, word }: HomePerson): HeroProps {
  return {
    ...pill(TONES[mark], word),
    kicker,
    title,
    when,
    ...(daysLeft === undefined ? {} : { count: { value: String(daysLeft), unit: words.days } }),
    ...(wait ? { bar: <WaitBar {...wait} /> } : {}),
    actions: [{ label: mark === 'waiting' ? words.seeWait : words.see, onPress: () => void openPage('cover', { member: id }) }]
  }
}

/** A tick, with the day up to which it is known. */
const quietFace = ({ people, seen }: HeroFacts): HeroProps => ({ ...pill('ok', words.allIn), kicker: words.people(people), title: words.nothing, when: seen, done: true })
