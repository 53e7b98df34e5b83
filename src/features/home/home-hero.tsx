import { callHotline } from '@/platform/sharing/phone-call'
import { Hero, type HeroProps } from '@/ui/frame/hero'
import type { RailNode } from '@/ui/frame/hero-rail'
import { SourceChip } from '@/ui/mark/source-chip'
import { Doubts } from './doubts'
import { copy } from './home.copy'
import { leadOf, rowsOf, type HomeLead, type HomeMatter, type HomeView } from './home-view'

const words = copy.hero

type HomeHeroProps = { readonly view: HomeView; readonly onOpen: (key: string) => void; readonly onAll: () => void }

/** One date, one number of days, one button. */
export function HomeHero({ view, onOpen, onAll }: HomeHeroProps) {
  const lead = leadOf(view)
  if (lead.kind !== 'matter') return <Hero kicker={words.kicker} title={quietTitle(lead)} when={quietWords(lead)} done />
  const more = { label: words.all(view.open.length), onPress: onAll }
  const { matter } = lead
  const source = (
    <>
      <Doubts doubts={matter.doubts} />
      {matter.source && <SourceChip {...matter.source} onPress={() => onOpen(matter.key)} />}
    </>
  )
  return <Hero {...faceOf(matter, () => onOpen(matter.key))} source={source} more={more} {...railOf(view, matter)} />
}

function faceOf(matter: HomeMatter, onOpen: () => void): HeroProps {
  const { title, daysLeft, hotline } = matter
  const when = [matter.date, ...(matter.detail ? [matter.detail] : [])].join(' · ')
  if (daysLeft < 0) {
    const call = { label: words.call(hotline), icon: 'phone' as const, onPress: () => callHotline(hotline) }
    return { kicker: words.due(matter.date), ...hot(words.overdue(-daysLeft)), title: words.overdueTitle(title), when: matter.missed ?? words.overdueNote, actions: [call] }
  }
  const actions = [{ label: words.see, onPress: onOpen }]
  if (daysLeft === 0) return { kicker: words.lastDay, ...hot(words.today), count: { value: words.today }, title, when, actions }
  return { kicker: words.kicker, ...hotPill(daysLeft), count: { value: String(daysLeft), unit: words.days }, title, when, actions }
}

const hot = (text: string) => ({ pill: { tone: 'hot', words: text } as const })
const hotPill = (daysLeft: number) => (daysLeft <= 7 ? hot(words.week) : {})

const quietTitle = (lead: HomeLead): string => (lead.kind === 'nothing' ? words.nothingAtAll : words.nothing)

function quietWords(lead: Exclude<HomeLead, { kind: 'matter' }>): string {
  if (lead.kind === 'later') return words.later(lead.matter.title, lead.matter.date)
  return lead.kind === 'next' ? words.next(lead.next.title, lead.next.opens) : words.noNext
}

/** Nothing but today is no line. */
function railOf(view: HomeView, first: HomeMatter): Pick<HeroProps, 'rail'> {
  const nodes = nodesOf(view, first)
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
