import type { Face } from '@/domain/household/face'

// What a page hands to the home screen. The screen draws; it knows neither rules nor engines.

export type HomeMatter = {
  readonly key: string
  readonly title: string
  readonly faces: readonly Face[]
  readonly crowd: string
  readonly date: string
  readonly shortDate: string
  readonly detail: string | undefined
  readonly daysLeft: number
  readonly urgency: 'hot' | 'near' | 'far'
  /** What missing it means, where that is known. */
  readonly missed: string | undefined
  readonly doubts: readonly { readonly form: 'conflict' | 'range' | 'inferred'; readonly words: string }[]
  readonly source: { readonly index: number; readonly label: string } | undefined
  readonly hotline: string
  /** Paid today, and paid later: what each costs and brings. */
  readonly ways?: readonly Way[]
}

type Way = { readonly title: string; readonly value?: string; readonly note: string }

/** What nobody says: never drawn as if nothing were due. */
export type HomeUnknown = {
  readonly key: string
  readonly why: 'insurance' | 'place' | 'area' | 'window' | 'rules' | 'newborn' | 'year' | 'month' | 'wait'
  readonly title: string
  readonly kicker: string
  readonly when: string
  readonly way?: Way
  readonly hotline: string
  readonly memberIds: readonly string[]
  readonly year: number | undefined
  readonly faces: readonly Face[]
  readonly daysLeft: number | undefined
  readonly shortDate: string | undefined
}

export type Mark = 'inForce' | 'waiting' | 'lapsed' | 'notInsured' | 'unknown'

/** How one person stands. */
export type HomeCrew = { readonly id: string; readonly name: string; readonly face: Face; readonly mark: Mark; readonly word: string; readonly note: string }

/** Somebody who is not in force while nothing has a day, or who waits. */
export type HomePerson = {
  readonly id: string
  readonly mark: Mark
  readonly word: string
  readonly kicker: string
  readonly title: string
  readonly when: string
  readonly daysLeft?: number
  readonly wait?: { readonly gone: number; readonly words: readonly [string, string, string] }
}

export type HomeView = {
  /** To be done now, the most pressing first. */
  readonly open: readonly HomeMatter[]
  readonly next: { readonly title: string; readonly opens: string; readonly until: string; readonly guessed: boolean } | undefined
  readonly unpaid: number
  /** What cannot wait: the badge. */
  readonly urgent: number
  readonly filing: { readonly who: string; readonly daysLeft: number } | undefined
  /** Everybody, who is not in force first. */
  readonly crew: readonly HomeCrew[]
  readonly unknown: readonly HomeUnknown[]
  readonly person: HomePerson | undefined
}

/** The hero speaks of the first matter within this many days; later ones are only named. */
const HERO_DAYS = 90
const MOST_ROWS = 3

/** `quiet` is the only one with a tick: everybody is in force, nothing is open and nothing is unknown. */
export type HomeLead =
  | { readonly kind: 'matter'; readonly matter: HomeMatter; readonly beside: HomeUnknown | undefined }
  | { readonly kind: 'unknown'; readonly unknown: HomeUnknown }
  | { readonly kind: 'person'; readonly person: HomePerson; readonly beside: HomeUnknown | undefined }
  | { readonly kind: 'quiet' }

export function leadOf(view: HomeView): HomeLead {
  const { open: [first], person, unknown: [unknown] } = view
  if (person?.daysLeft !== undefined && isSooner(person.daysLeft, first)) return { kind: 'person', person, beside: unknown }
  if (first && first.daysLeft <= HERO_DAYS) return { kind: 'matter', matter: first, beside: unknown }
  return unknown ? { kind: 'unknown', unknown } : leadWithout(view)
}

/** Nothing due soon and nothing unknown: whoever is not in force still leads. */
function leadWithout({ crew, person }: HomeView): HomeLead {
  const open = person ?? notInForce(crew)
  return open ? { kind: 'person', person: open, beside: undefined } : { kind: 'quiet' }
}

/** Whatever else is known: nobody is calmed while somebody is not in force. */
function notInForce(crew: readonly HomeCrew[]): HomePerson | undefined {
  const one = crew.find(({ mark }) => mark !== 'inForce')
  return one && { id: one.id, mark: one.mark, word: one.word, kicker: one.name, title: `${one.name}${one.word}`, when: one.note }
}

/** The end of a wait leads only where nothing has to be done before it. */
const isSooner = (daysLeft: number, first: HomeMatter | undefined): boolean =>
  first === undefined || (first.daysLeft >= 0 && daysLeft < first.daysLeft)

/** The rows under the hero: the next ones after it. */
export const rowsOf = (view: HomeView): readonly HomeMatter[] => {
  const after = leadOf(view).kind === 'matter' ? view.open.slice(1) : view.open
  return after.slice(0, MOST_ROWS)
}

/** What is not known and does not stand in the hero. */
export const unknownRowsOf = (view: HomeView): readonly HomeUnknown[] => {
  const lead = leadOf(view)
  const isShown = lead.kind === 'unknown' || ((lead.kind === 'matter' || lead.kind === 'person') && lead.beside !== undefined)
  return (isShown ? view.unknown.slice(1) : view.unknown).slice(0, MOST_ROWS)
}

/** Everything to see to, known or not. */
export const countOf = ({ open, unknown }: HomeView): number => open.length + unknown.length
