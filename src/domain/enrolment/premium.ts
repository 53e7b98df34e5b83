import { GROUPS, type Group } from '@/domain/benefit/person'
import type { Figure } from '@/domain/evidence/figure'
import { given } from '@/domain/form/given'
import { subtractToZero, shareOf, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { Member } from './member'
import { adopted, premiumsFor } from './published'
import type { EnrolmentRules, Premium, PremiumFor } from './terms'

/** What decided that more than one row is left: the family has not said it. */
export type MissingFact = 'grade' | 'group' | 'age'

/**
 * What a person pays for a year. `rows` has one entry, or one per grade (and per group or age where `missing` names them).
 * `basis` is the benefit year for which the amounts were published; `projected` means that it is an earlier one.
 */
export type PremiumDue = {
  readonly kind: 'premium'
  readonly rows: readonly [Premium, ...Premium[]]
  readonly missing: readonly MissingFact[]
  readonly basis: number
  readonly projected: boolean
  readonly draft: boolean
  /** Share paid by the government for this person (资助参保). */
  readonly aid?: Figure<BasisPoints>
}

/** `missing` of an unknown amount: what would have to be said before a published row can answer. */
export type Amount = PremiumDue | { readonly kind: 'entered'; readonly sum: Fen } | { readonly kind: 'unknown'; readonly missing?: readonly MissingFact[] } | { readonly kind: 'none' }

/**
 * The premium of `year` for one member; unknown while the member may still belong to people for whom no row is published:
 * a row for students alone answers for nobody whose group is unsaid.
 */
export function amountFor(rules: EnrolmentRules, member: Member, year: number): Amount {
  const known = premiumsFor(rules, year)
  if (known === undefined) return { kind: 'unknown' }
  const missing = new Set<MissingFact>()
  const possible = known.rows.filter((row) => mayConcern(row.when, member, year, missing))
  const [first, ...more] = ofGrade(possible, member, missing)
  if (first === undefined) return { kind: 'unknown' }
  if (!answersAll(known.rows, member, year)) return { kind: 'unknown', missing: [...missing].filter((fact) => fact !== 'grade') }
  const aid = rules.aid.find(({ hardship }) => member.hardship !== undefined && hardship.includes(member.hardship.kind))
  return {
    kind: 'premium',
    rows: [first, ...more],
    missing: more.length === 0 ? [] : [...missing],
    basis: known.basis,
    projected: known.projected,
    draft: known.draft,
    ...given({ aid: aid?.share })
  }
}

function mayConcern(when: PremiumFor | undefined, member: Member, year: number, missing: Set<MissingFact>): boolean {
  if (when === undefined) return true
  return groupMayMatch(when, member, missing) && ageMayMatch(when, ageIn(member, year), missing)
}

const GROWN_UP = 18

/** Whoever is grown up is no child, and the other way round; students are of either age. */
const canBe = (group: Group, age: number): boolean => group === 'student' || (group === 'adult') === age >= GROWN_UP

/** Whether there is a row for everybody whom the member, as far as said, may be. */
function answersAll(rows: readonly Premium[], member: Member, year: number): boolean {
  const age = ageIn(member, year)
  const ages = age === undefined ? [0, GROWN_UP, ...rows.flatMap(({ when }) => [when?.ageFrom ?? 0, when?.ageBelow ?? 0])] : [age]
  const answered = (group: Group, of: number) => rows.some(({ when }) => when === undefined || mayConcern(when, { ...member, group, birthYear: year - of }, year, new Set()))
  return ages.every((of) => (member.group === undefined ? GROUPS.filter((group) => canBe(group, of)) : [member.group]).every((group) => answered(group, of)))
}

function groupMayMatch({ group }: PremiumFor, member: Member, missing: Set<MissingFact>): boolean {
  if (group === undefined) return true
  if (member.group !== undefined) return group.includes(member.group)
  missing.add('group')
  return true
}

function ageMayMatch({ ageFrom, ageBelow }: PremiumFor, age: number | undefined, missing: Set<MissingFact>): boolean {
  if (ageFrom === undefined && ageBelow === undefined) return true
  if (age === undefined) {
    missing.add('age')
    return true
  }
  return age >= (ageFrom ?? 0) && age < (ageBelow ?? Infinity)
}

/** Age reached in `year`; only the birth year is known of most members. */
export const ageIn = ({ birthYear, birthDate }: Pick<Member, 'birthYear' | 'birthDate'>, year: number): number | undefined => {
  const born = birthYear ?? (birthDate === undefined ? undefined : Number(birthDate.slice(0, 4)))
  return born === undefined ? undefined : year - born
}

function ofGrade(rows: readonly Premium[], { grade }: Member, missing: Set<MissingFact>): readonly Premium[] {
  const graded = rows.filter((row) => row.grade !== undefined)
  if (graded.length === 0) return rows
  // Rows without a grade are for other people, not a choice: they stay until it is said who this is.
  if (graded.some((row) => row.grade === grade)) return rows.filter((row) => row.grade === undefined || row.grade === grade)
  missing.add('grade')
  return rows
}

/** What is left to pay of a row after the government's share, by the adopted reading. */
export function payable(row: Premium, aid: Figure<BasisPoints> | undefined): Fen {
  const amount = adopted(row.amount)
  return aid === undefined ? amount : subtractToZero(amount, shareOf(amount, adopted(aid)))
}
