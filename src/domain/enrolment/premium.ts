import type { Figure } from '@/domain/evidence/figure'
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

export type Amount = PremiumDue | { readonly kind: 'entered'; readonly sum: Fen } | { readonly kind: 'unknown' } | { readonly kind: 'none' }

/** The premium of `year` for one member. */
export function amountFor(rules: EnrolmentRules, member: Member, year: number): Amount {
  const known = premiumsFor(rules, year)
  if (known === undefined) return { kind: 'unknown' }
  const missing = new Set<MissingFact>()
  const possible = known.rows.filter((row) => mayConcern(row.when, member, year, missing))
  const [first, ...more] = ofGrade(possible, member, missing)
  if (first === undefined) return { kind: 'unknown' }
  const aid = rules.aid.find(({ hardship }) => member.hardship !== undefined && hardship.includes(member.hardship.kind))
  return {
    kind: 'premium',
    rows: [first, ...more],
    missing: more.length === 0 ? [] : [...missing],
    basis: known.basis,
    projected: known.projected,
    draft: known.draft,
    ...(aid === undefined ? {} : { aid: aid.share })
  }
}

function mayConcern(when: PremiumFor | undefined, member: Member, year: number, missing: Set<MissingFact>): boolean {
  if (when === undefined) return true
  return groupMayMatch(when, member, missing) && ageMayMatch(when, ageIn(member, year), missing)
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
  if (rows.every((row) => row.grade === undefined)) return rows
  const chosen = rows.filter((row) => row.grade === grade)
  if (chosen.length > 0) return chosen
  missing.add('grade')
  return rows
}

/** What is left to pay of a row after the government's share, by the adopted reading. */
export function payable(row: Premium, aid: Figure<BasisPoints> | undefined): Fen {
  const amount = adopted(row.amount)
  return aid === undefined ? amount : subtractToZero(amount, shareOf(amount, adopted(aid)))
}
