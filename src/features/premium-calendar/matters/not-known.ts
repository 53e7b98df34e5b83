import { daysBetween, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { idOf } from '@/domain/deadline/finish'
import type { Timetable } from '@/domain/deadline/deadline'
import { yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { Missing } from '@/domain/enrolment/standing'
import { payable, type Amount } from '@/domain/enrolment/premium'
import type { Period } from '@/domain/enrolment/terms'
import type { Fen } from '@/domain/money/fen'
import { typicalOf } from '@/policy/enrolment/find-enrolment'
import { hotlineOf } from './hotline'
import type { Person } from './people'

/**
 * Why there is no date, or nothing to rely on. `area`, `window`: nobody says when the place collects. `newborn`: nor how long a child has.
 * `year`: the place is known, and the family never said whether the year was paid. `month`: nor up to which month. `wait`: how long a wait lasts.
 */
export type Why = 'area' | 'window' | 'newborn' | 'year' | 'month' | 'wait'

/** When most places collect: 推定, and said as such. `gone`: that time is over, and nobody said that it was paid. */
export type Typical = Period & { readonly stage: 'ahead' | 'open' | 'gone'; readonly daysLeft: number; readonly least?: Least }

/** The least that may be asked of a person, and the benefit year of which that was said. */
export type Least = { readonly sum: Fen; readonly of: number }

/** Something that is not known of some people, and what to go by until it is. */
export type NotKnown = {
  readonly key: string
  readonly why: Why
  readonly members: readonly [Member, ...Member[]]
  readonly areaCode: string
  readonly hotline: string
  /** Benefit year asked about, where a payment is by the year. */
  readonly year?: number
  readonly typical?: Typical
  /** The family said that the year was not paid. */
  readonly isMissed?: boolean
}

const NO_PLACE: Readonly<Partial<Record<Timetable['unknown'][number]['kind'], Why>>> = { area: 'area', rules: 'window', window: 'window', newbornRule: 'newborn' }

/** Everything not known of the family, what presses first in front; people in the same place stand together. */
export function notKnownOf({ unknown, deadlines }: Timetable, people: readonly Person[], on: IsoDate): readonly NotKnown[] {
  const places = unknown.flatMap(({ kind, memberId, areaCode, hotline }) => {
    const person = people.find(({ member }) => member.id === memberId)
    const why = NO_PLACE[kind]
    return person && why ? [placeUnknown(why, person, areaCode, hotline, on)] : []
  })
  const asked = new Set(deadlines.flatMap(({ state, memberId, year }) => (state === 'overdue' || state === 'late' ? [idOf(memberId ?? '', year ?? 0)] : [])))
  for (const { members, year } of places) for (const { id } of members) asked.add(idOf(id, year ?? 0))
  return grouped([...places, ...people.flatMap((person) => personUnknown(person, asked))]).sort((a, b) => rank(a) - rank(b))
}

function placeUnknown(why: Why, person: Person, areaCode: string, hotline: string, on: IsoDate): NotKnown {
  const year = yearToAsk(person, on)
  const typical = typicalAt(year, on)
  const isMissed = yearIn(person.history, year)?.state === 'missed'
  return { key: idOf(why, areaCode, year, isMissed ? 'missed' : 'open'), why, members: [person.member], areaCode, hotline, year, isMissed, ...(typical === undefined ? {} : { typical }) }
}

/** Next year's while most places collect it; else this year's until it is paid; else the next that nobody paid. */
function yearToAsk({ history }: Person, on: IsoDate): number {
  const year = yearOf(on)
  const state = (one: number) => yearIn(history, one)?.state
  if (typicalAt(year + 1, on)?.stage !== 'ahead' && state(year + 1) === undefined) return year + 1
  if (typicalAt(year + 1, on)?.stage === 'ahead' && state(year) !== 'paid') return year
  return state(year + 1) === 'paid' ? year + 2 : year + 1
}

function typicalAt(year: number, on: IsoDate): Typical | undefined {
  const { window, amount } = typicalOf(year)
  if (window?.pay.from === undefined) return undefined
  const { from, to } = window.pay
  const least = leastOf(amount)
  const stage = on < from ? 'ahead' : on <= to ? 'open' : 'gone'
  return { from, to, stage, daysLeft: daysBetween(on, to), ...(least === undefined ? {} : { least }) }
}

const leastOf = (amount: Amount): Least | undefined => (amount.kind === 'premium' ? { sum: payable(amount.rows[0], undefined), of: amount.basis } : undefined)

/** The place is known; what the family did is not. What is asked elsewhere already is not asked twice. */
function personUnknown({ member, standing }: Person, asked: ReadonlySet<string>): NotKnown[] {
  if (standing.kind !== 'unknown') return []
  const { missing: [missing], year, month } = standing
  const why = month === undefined ? WHY[missing] : 'month'
  if (why === 'year' && year !== undefined) return asked.has(idOf(member.id, year)) ? [] : [{ ...ofPerson(why, member, idOf(member.id, year)), year }]
  return why === undefined ? [] : [ofPerson(why, member, member.id)]
}

const ofPerson = (why: Why, member: Member, about: string | number): NotKnown => ({
  key: idOf(why, member.areaCode, about), why, members: [member], areaCode: member.areaCode, hotline: hotlineOf(member.areaCode)
})

/** What a place does not say is told with the place. */
const WHY: Readonly<Partial<Record<Missing, Why>>> = { payment: 'year', lastMonth: 'month', waitingRule: 'wait', gapRule: 'wait' }

function grouped(all: readonly NotKnown[]): NotKnown[] {
  const groups = new Map<string, NotKnown>()
  for (const one of all) {
    const group = groups.get(one.key)
    groups.set(one.key, group ? { ...group, members: [...group.members, ...one.members] } : one)
  }
  return [...groups.values()]
}

/** Time over, time running, nobody said; then what has time. */
const RANK = { gone: 0, open: 1, ahead: 3 } as const
const rank = ({ typical }: NotKnown): number => (typical === undefined ? 2 : RANK[typical.stage])

const SOON = 7

/** Cannot wait: most places close within days, or have closed. */
export const isPressing = ({ typical }: NotKnown): boolean =>
  typical !== undefined && (typical.stage === 'gone' || (typical.stage === 'open' && typical.daysLeft <= SOON))
