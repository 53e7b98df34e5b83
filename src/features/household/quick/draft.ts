import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Member, Relation } from '@/domain/enrolment/member'
import { guessCover, type GuessedCover } from '@/domain/household/guess-cover'
import type { MemberDraft } from '@/state/household'
import { FIRST_YEAR } from '@/state/member-schema'

/** Somebody about to be added; `said` is what was chosen or confirmed: nothing else is ever kept. */
export type Draft = { readonly key: number; readonly name: string; readonly relation: Relation; readonly birthYear: string; readonly said?: GuessedCover | undefined }

const UNKNOWN: GuessedCover = { insurance: 'unknown' }

export const isYear = (text: string, on: IsoDate): boolean => text === '' || (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= yearOf(on))

/** What it may be; a year that is only half typed counts as none. */
export const guessFor = ({ relation, birthYear }: Draft, on: IsoDate): GuessedCover =>
  guessCover(relation, birthYear !== '' && isYear(birthYear, on) ? Number(birthYear) : undefined, on)

/** A group that was confirmed belongs to an age: another year asks again. What says nothing of the age stays. */
export function withYear(one: Draft, birthYear: string, on: IsoDate): Draft {
  const changed: Draft = { ...one, birthYear }
  const { group } = one.said ?? UNKNOWN
  return group === undefined || guessFor(changed, on).group === group ? changed : { ...changed, said: undefined }
}

/** Somebody of whom nothing was confirmed is stored as 不知道, whatever is likely. */
export function memberOf({ name, relation, birthYear, said = UNKNOWN }: Draft, areaCode: string): MemberDraft {
  const born: Pick<Member, 'birthYear'> = birthYear === '' ? {} : { birthYear: Number(birthYear) }
  return { nickname: name, relation, ...born, ...said, areaCode, years: [] }
}
