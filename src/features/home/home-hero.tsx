import { openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import { Hero, type HeroProps } from '@/ui/frame/hero'
import type { RailNode } from '@/ui/frame/hero-rail'
import { SourceChip } from '@/ui/mark/source-chip'
import { WaitBar } from '@/ui/chart/wait-bar'
import { Doubts } from './doubts'
import { copy } from './home.copy'
import { countOf, leadOf, rowsOf, type HomeLead, type HomeMatter, type HomePerson, type HomeUnknown, type HomeView } from './home-view'
import { actionsFor, type Tell } from './unknown-actions'

const words = copy.hero

export type HomeHeroProps = {
  readonly view: HomeView
  readonly onOpen: (key: string) => void
  readonly onAll: () => void
  readonly tell: Tell
}

/** One thing at a time: what is due, what is not known, who is not covered; a tick only where there is none of it. */
export function HomeHero(props: HomeHeroProps) {
  const { view, onAll } = props
  const lead = leadOf(view)
  const count = countOf(view)
  const more = count > 0 ? { more: { label: words.all(count), onPress: onAll } } : {}
  return <Hero {...faceOf(lead, props)} {...more} {...railOf(view, lead)} />
}

function faceOf(lead: HomeLead, props: HomeHeroProps): HeroProps {
  switch (lead.kind) {
    case 'matter':
      return { ...matterFace(lead.matter, props), ...halfOf(lead.beside, props.tell) }
    case 'unknown':
      return unknownFace(lead.unknown, props.tell)
    case 'person':
      return { ...personFace(lead.person), ...halfOf(lead.beside, props.tell) }
    case 'quiet':
      return quietFace(props.view)
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
function quietFace({ crew, next, open: [later] }: HomeView): HeroProps {
  return { ...pill('ok', words.allIn), kicker: words.people(crew.length), title: words.nothing, when: seenUntil(next, later), done: true }
}

function seenUntil(next: HomeView['next'], later: HomeMatter | undefined): string {
  if (later) return words.later(later.title, later.date)
  if (next === undefined) return words.noDays
  return words.until(next.until) + (next.guessed ? words.nextGuessed : words.next)(next.title, next.opens)
}

/** Nothing but today is no line. */
function railOf(view: HomeView, lead: HomeLead): Pick<HeroProps, 'rail'> {
  if (lead.kind === 'unknown') {
    const { daysLeft, faces, key, shortDate } = lead.unknown
    if (daysLeft === undefined || shortDate === undefined) return {}
    return { rail: { today: words.rail, guess: true, nodes: [{ key, face: words.maybe(faces[0]?.char ?? ''), date: words.about(shortDate), daysAway: daysLeft, guess: true }] } }
  }
  if (lead.kind !== 'matter') return {}
  const nodes = nodesOf(view, lead.matter)
  return nodes.length === 0 ? {} : { rail: { today: words.rail, nodes } }
}

/** What is past has no place on a line that begins today. */
function nodesOf(view: HomeView, first: HomeMatter): readonly RailNode[] {
  return [first, ...rowsOf(view)]
    .filter(({ daysLeft }) => daysLeft >= 0)
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .map(({ key, faces, crowd, shortDate, daysLeft, urgency }) => ({
      key,
      face: faceWord(faces.map(({ char }) => char), crowd),
      date: shortDate,
      daysAway: daysLeft,
      hot: urgency === 'hot'
    }))
}

function faceWord([first, ...more]: readonly string[], crowd: string): string {
  if (first === undefined) return copy.familyFace
  return more.length === 0 ? first : crowd
}
