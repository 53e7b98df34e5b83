import { yearMonthOf } from '@/domain/date/year-month'
import { idOf } from '@/domain/deadline/finish'
import type { Deadline, Timetable, Unknown, UsualWindow } from '@/domain/deadline/deadline'
import { yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { Missing } from '@/domain/enrolment/standing'
import { given } from '@/domain/form/given'
import { hotlineFor } from '@/policy/enrolment'
import type { Person } from './people'

/**
 * Why there is no date, or nothing to rely on. `area`, `window`: nobody says when the place collects. `rules`: what is known
 * of the place is not here. `newborn`: nor how long a child has.
 * `year`: the place is known, and the family never said whether the year was paid. `month`: nor up to which month. `wait`: how long a wait lasts.
 * `insurance`: which kind it is. `place`: where somebody is insured who does not pay by the year.
 */
export type Why = 'insurance' | 'place' | 'area' | 'window' | 'rules' | 'newborn' | 'year' | 'month' | 'wait'

/** Something that is not known of some people, and what to go by until it is. */
export type NotKnown = {
  readonly key: string
  readonly why: Why
  readonly members: readonly [Member, ...Member[]]
  readonly areaCode: string
  readonly hotline: string
  /** Benefit year asked about, where a payment is by the year. */
  readonly year?: number
  /** When most places collect: 推定, and said as such. */
  readonly usual?: UsualWindow
  /** The family said that the year was not paid. */
  readonly isMissed?: boolean
}

const NO_PLACE: Readonly<Partial<Record<Unknown['kind'], Why>>> = { insurance: 'insurance', area: 'area', rules: 'rules', window: 'window', newbornRule: 'newborn' }

/** Everything not known of the family, what presses first in front; people in the same place stand together. */
export function notKnownOf({ unknown, deadlines }: Timetable, people: readonly Person[]): readonly NotKnown[] {
  const places = unknown.flatMap((one) => {
    const person = people.find(({ member }) => member.id === one.memberId)
    const why = NO_PLACE[one.kind]
    return person && why ? [placeUnknown(why, person, one)] : []
  })
  const asked = new Set(deadlines.flatMap(askedBy))
  for (const { members, year } of places) for (const { id } of members) asked.add(idOf(id, year ?? 0))
  return grouped([...places, ...people.flatMap((person) => personUnknown(person, asked))]).sort((a, b) => rank(a) - rank(b))
}

/** Whose year or month a row asks for: it can be marked paid there. */
function askedBy({ date, kind, memberId = '', state, year }: Deadline): readonly string[] {
  if (kind === 'monthly') return state === 'upcoming' ? [] : [idOf(memberId, yearMonthOf(date))]
  return state === 'overdue' || state === 'late' ? [idOf(memberId, year ?? 0)] : []
}

function placeUnknown(reason: Why, { history, member }: Person, { areaCode, hotline, year, usual }: Unknown): NotKnown {
  const why = reason === 'area' && year === undefined ? 'place' : reason
  const isMissed = year !== undefined && yearIn(history, year)?.state === 'missed'
  return { key: idOf(why, areaCode, year ?? 0, isMissed ? 'missed' : 'open'), why, members: [member], areaCode, hotline, isMissed, ...given({ year, usual }) }
}

/** The place is known; what the family did is not. What is asked elsewhere already is not asked twice. */
function personUnknown({ member, standing }: Person, asked: ReadonlySet<string>): NotKnown[] {
  if (standing.kind !== 'unknown') return []
  const { missing: [missing], year, month } = standing
  const about = month ?? year
  if (missing === 'payment' && about !== undefined) return asked.has(idOf(member.id, about)) ? [] : [{ ...ofPerson(month === undefined ? 'year' : 'month', member, idOf(member.id, about)), ...given({ year }) }]
  const why = WHY[missing]
  return why === undefined ? [] : [ofPerson(why, member, member.id)]
}

const ofPerson = (why: Why, member: Member, about: string | number): NotKnown => ({
  key: idOf(why, member.areaCode, about), why, members: [member], areaCode: member.areaCode, hotline: hotlineFor(member.areaCode)
})

/** What a place does not say is told with the place. */
const WHY: Readonly<Partial<Record<Missing, Why>>> = { lastMonth: 'month', waitingRule: 'wait', gapRule: 'wait' }

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
const rank = ({ usual }: NotKnown): number => (usual === undefined ? 2 : RANK[usual.stage])

const SOON = 7

/** Cannot wait: most places close within days, or have closed. */
export const isPressing = ({ usual }: NotKnown): boolean => usual !== undefined && (usual.stage === 'gone' || (usual.stage === 'open' && usual.daysLeft <= SOON))
