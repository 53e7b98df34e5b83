import type { ChosenLook } from '@/state/look'
import type { RailNode } from '@/ui/frame/hero-rail'
import { copy } from './home.copy'
import { countOf, leadOf, rowsOf, type HomeCrew, type HomeLead, type HomeMatter, type HomeView } from './home-view'

/**
 * All that the first picture of home says, as plain JSON: it is drawn from this alone, whether it has just been computed or was kept at the
 * last start (docs/adr/0024-kept-home.md), so that the two cannot differ.
 */
export type HomeFirst = {
  readonly look: ChosenLook
  /** The place looked at; none while nobody says. */
  readonly place?: string | undefined
  readonly due: number
  readonly hero: HeroFacts
  readonly crew: readonly HomeCrew[]
}

export type HeroFacts = {
  readonly lead: HomeLead
  readonly count: number
  readonly people: number
  /** Up to which day nothing is due; said only where the lead is quiet. */
  readonly seen: string
  readonly rail?: { readonly guess?: true; readonly nodes: readonly RailNode[] }
}

/** So many of the crew stand on the first picture of a phone. */
const CREW_FIRST = 3

const words = copy.hero

export const firstOf = (view: HomeView, look: ChosenLook, place: string | undefined): HomeFirst => ({ look, place, due: view.urgent, hero: heroOf(view), crew: view.crew.slice(0, CREW_FIRST) })

function heroOf(view: HomeView): HeroFacts {
  const lead = leadOf(view)
  const { crew, next, open: [later] } = view
  return { lead, count: countOf(view), people: crew.length, seen: seenUntil(next, later), ...railOf(view, lead) }
}

function seenUntil(next: HomeView['next'], later: HomeMatter | undefined): string {
  if (later) return words.later(later.title, later.date)
  if (next === undefined) return words.noDays
  return words.until(next.until) + (next.guessed ? words.nextGuessed : words.next)(next.title, next.opens)
}

/** Nothing but today is no line. */
function railOf(view: HomeView, lead: HomeLead): Pick<HeroFacts, 'rail'> {
  if (lead.kind === 'unknown') {
    const { daysLeft, faces, key, shortDate } = lead.unknown
    if (daysLeft === undefined || shortDate === undefined) return {}
    return { rail: { guess: true, nodes: [{ key, face: words.maybe(faces[0]?.char ?? ''), date: words.about(shortDate), daysAway: daysLeft, guess: true }] } }
  }
  if (lead.kind !== 'matter') return {}
  const nodes = nodesOf(view, lead.matter)
  return nodes.length === 0 ? {} : { rail: { nodes } }
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
