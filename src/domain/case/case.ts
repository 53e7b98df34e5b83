import type { IsoDate } from '@/domain/date/iso-date'
import type { Mark, Marks } from '@/domain/guide/standing'

/** Which matter of whom: two bills of one person, two destinations, two owners of an account are different matters. */
export type Matter = {
  /** Id of a member, or `anyone`. */
  readonly member: string
  /** Id of the guide or checklist that is walked. */
  readonly list: string
  /**
   * What tells it from others of the same kind, `bill:2026-01-05`, `to:42/武汉`, `owner:<id>`, `year:2027`; empty where there is
   * only one, or where nobody noted it.
   */
  readonly about: string
  /** Cases that ended before this day are history, and another one begins. */
  readonly since?: IsoDate
}

/** One matter that somebody began: ticks, days and receipts hang on it. With an end it is history that can be read. */
export type Case = {
  readonly id: string
  readonly member: string
  readonly list: string
  readonly about: string
  readonly begunOn: IsoDate
  readonly endedOn?: IsoDate
  /** By channel (`*` for what counts on every channel), then by step or item. */
  readonly marks: Readonly<Record<string, Marks>>
}

/** The case that is walked now; a case of which nobody noted what it was about may be it. */
export function caseFor(cases: readonly Case[], matter: Matter): Case | undefined {
  const current = cases.filter((one) => one.member === matter.member && one.list === matter.list && !isOver(one, matter.since))
  return last(current.filter(({ about }) => about === matter.about)) ?? last(current.filter((one) => mayBe(one, matter.about)))
}

const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1]

const isOver = ({ endedOn }: Case, since: IsoDate | undefined): boolean => endedOn !== undefined && since !== undefined && endedOn < since

/** A finished bill or journey is not the next one. Money that is shared goes on being shared. */
const mayBe = ({ about, endedOn }: Case, wanted: string): boolean => about === '' && (endedOn === undefined || wanted.startsWith('owner:'))

/** Finished ones of this person, newest first, without the one that is on the screen. */
export const pastCases = (cases: readonly Case[], member: string, isListed: (list: string) => boolean, shown: Case | undefined): readonly Case[] =>
  cases.filter((one) => one.member === member && isListed(one.list) && one.endedOn !== undefined && one !== shown).reverse()

export type Change = { readonly channel: string; readonly item: string; readonly mark: Mark | null; /** This item is the end of the matter. */ readonly ends?: boolean }

/** With the mark written or, with `null`, taken away; `null` when nothing is ticked any more. */
export function caseWith(one: Case, change: Change): Case | null {
  const marks = marksWith(one.marks, change)
  const [first] = daysOf(marks)
  if (first === undefined) return null
  const { endedOn, ...begun } = { ...one, marks, begunOn: first }
  const end = change.ends ? change.mark?.on : endedOn
  return end === undefined ? begun : { ...begun, endedOn: end }
}

function marksWith(marks: Case['marks'], { channel, item, mark }: Change): Case['marks'] {
  const { [channel]: before = {}, ...channels } = marks
  const { [item]: _, ...others } = before
  const after: Marks = mark === null ? others : { ...others, [item]: mark }
  return Object.keys(after).length === 0 ? channels : { ...channels, [channel]: after }
}

/** The days something was ticked, first to last. */
export const daysOf = (marks: Case['marks']): readonly IsoDate[] => Object.values(marks).flatMap((inChannel) => Object.values(inChannel).map(({ on }) => on)).sort()
