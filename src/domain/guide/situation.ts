import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Enrolment, Relation } from '@/domain/enrolment/member'

/** Around the face-check age the birth year alone does not tell: `turning` needs the birthday. */
export const AGE_BANDS = ['under', 'turning', 'over'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const REACHES = ['sameProvince', 'otherProvince'] as const
export type Reach = (typeof REACHES)[number]

export type Unknown = 'unknown'

/** Who the guide is walked for, seen from the account's owner. A cold guide has everything `unknown`. */
export type Situation = {
  readonly relation: Relation | Unknown
  readonly age: AgeBand | Unknown
  readonly insurance: Enrolment | Unknown
  readonly reach: Reach | Unknown
}

export const NOBODY: Situation = { relation: 'unknown', age: 'unknown', insurance: 'unknown', reach: 'unknown' }

/** Every list that is set must contain the situation's value. */
export type When = { readonly [Key in keyof Situation]?: readonly Exclude<Situation[Key], Unknown>[] }

export type Holds = 'yes' | 'no' | 'depends'

/** `depends` where the value that `when` asks for is unknown. */
export function holdsFor(when: When | undefined, situation: Situation): Holds {
  let answer: Holds = 'yes'
  for (const key of Object.keys(when ?? {}) as (keyof Situation)[]) {
    const allowed = when?.[key] as readonly string[] | undefined
    if (allowed === undefined) continue
    if (situation[key] === 'unknown') answer = 'depends'
    else if (!allowed.includes(situation[key])) return 'no'
  }
  return answer
}

type Born = { readonly birthYear?: number | undefined; readonly birthDate?: IsoDate | undefined }

/**
 * Which side of `limit` years a person is on. With the birth year alone, the calendar year of that birthday is `turning`.
 * Someone whose birthday is today has reached the limit.
 */
export function ageBandOf({ birthYear, birthDate }: Born, limit: number, on: IsoDate): AgeBand | Unknown {
  if (birthDate !== undefined) return on >= dayReaching(birthDate, limit) ? 'over' : 'under'
  if (birthYear === undefined) return 'unknown'
  const turnsIn = birthYear + limit
  if (yearOf(on) === turnsIn) return 'turning'
  return yearOf(on) > turnsIn ? 'over' : 'under'
}

// Compared as text: 29 February counts until 1 March of a common year, which is when it has fully passed.
const dayReaching = (birthDate: IsoDate, years: number): string => `${yearOf(birthDate) + years}${birthDate.slice(4)}`

/** Two GB/T 2260 codes share a province when their first two digits agree; an empty code is unknown. */
export function reachOf(oneArea: string, otherArea: string): Reach | Unknown {
  if (oneArea === '' || otherArea === '') return 'unknown'
  return oneArea.slice(0, 2) === otherArea.slice(0, 2) ? 'sameProvince' : 'otherProvince'
}
