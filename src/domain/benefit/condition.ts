import type { Bill, Filing, Place, Tier } from './bill'
import { bitsOf, maskOf, UNKNOWN_BITS } from './condition-mask'
import type { Group, Hardship, Person, Status } from './person'

/**
 * When a row or a modifier of the terms applies. Every field that is set must hold; an empty condition always holds.
 * `ageFrom` is inclusive, `ageBelow` exclusive; `admissionFrom: 2` means the second stay of the year and later.
 */
export type Condition = {
  readonly tier?: readonly Tier[]
  readonly level?: readonly string[]
  readonly hospital?: readonly string[]
  readonly tcm?: boolean
  readonly status?: readonly Status[]
  readonly cohort?: readonly string[]
  readonly group?: readonly Group[]
  readonly grade?: readonly string[]
  readonly ageFrom?: number
  readonly ageBelow?: number
  readonly hardship?: readonly Hardship[]
  readonly county?: readonly string[]
  readonly place?: readonly Place[]
  readonly filing?: readonly Filing[]
  readonly referral?: boolean
  readonly familyDoctor?: boolean
  readonly treatment?: readonly string[]
  readonly admissionFrom?: number
  readonly enrolledMonthsFrom?: number
  readonly enrolledMonthsBelow?: number
}

/** The facts that conditions test: where they stand, and those out of closed lists as bits. */
export type Facts = { readonly person: Person; readonly bill: Bill; readonly admission: number; readonly bits: number }

/** A fact that a rule asked for and nobody gave: the result must say so. */
export type UnknownFact = 'status' | 'group' | 'grade' | 'age' | 'county' | 'enrolledMonths' | 'cohort' | 'days' | 'preExisting' | 'hardship' | 'supplementary'

export const factsOf = (person: Person, bill: Bill, admissionsBefore: number): Facts =>
  ({ person, bill, admission: admissionsBefore + 1, bits: bitsOf(bill, person) })

/** Facts of the bill; all others are the person's. */
const OF_BILL: ReadonlySet<string> = new Set<keyof Bill>(['tier', 'level', 'hospital', 'tcm', 'place', 'filing', 'referral', 'treatment'])

type Named = Exclude<keyof Condition, keyof typeof BOUNDS>

const factOf = (key: Named, { person, bill }: Facts): string | boolean | undefined =>
  OF_BILL.has(key) ? bill[key as keyof Bill & Named] : person[key as keyof Person & Named]

/** Facts that only the person knows; without one, a condition that asks for it does not hold, and the result says so. */
const ASKED: ReadonlySet<string> = new Set<UnknownFact>(['status', 'group', 'grade', 'county', 'cohort', 'hardship'])

/** Lower bounds are inclusive, upper bounds exclusive. */
const BOUNDS = {
  ageFrom: { fact: 'age', from: true },
  ageBelow: { fact: 'age', from: false },
  admissionFrom: { fact: 'admission', from: true },
  enrolledMonthsFrom: { fact: 'enrolledMonths', from: true },
  enrolledMonthsBelow: { fact: 'enrolledMonths', from: false }
} as const

type Answer = boolean | UnknownFact

/** Does `when` hold? Where only unknown facts stand in the way, the answer is those facts. */
export function ask(when: Condition | undefined, facts: Facts): boolean | readonly UnknownFact[] {
  if (when === undefined) return true
  const { deny, open } = maskOf(when)
  const denied = facts.bits & deny
  if ((denied & ~UNKNOWN_BITS) !== 0) return false
  return denied === 0 && !open ? true : askEach(when, facts)
}

function askEach(when: Condition, facts: Facts): boolean | readonly UnknownFact[] {
  let missing: UnknownFact[] | null = null
  for (const key in when) {
    const answer = fieldHolds(key as keyof Condition, when[key as keyof Condition], facts)
    if (answer === false) return false
    if (answer !== true) missing = missing === null ? [answer] : [...missing, answer]
  }
  return missing ?? true
}

/** Does `when` hold? Where only unknown facts stand in the way it does not, and they are added to `unknown`. */
export function holds(when: Condition | undefined, facts: Facts, unknown: Set<UnknownFact>): boolean {
  const answer = ask(when, facts)
  if (typeof answer === 'boolean') return answer
  for (const fact of answer) unknown.add(fact)
  return false
}

/** The kind of a field says how it is tested: a list holds the fact, a flag equals it, a number bounds it. */
function fieldHolds(key: keyof Condition, asked: Condition[keyof Condition], facts: Facts): Answer {
  if (typeof asked === 'object') {
    const fact = factOf(key as Named, facts)
    return fact === undefined ? unknownOr(key) : isAmong(asked, fact)
  }
  if (typeof asked === 'number') return isWithin(asked, key as keyof typeof BOUNDS, facts)
  return asked === undefined || asked === (factOf(key as Named, facts) ?? false)
}

const unknownOr = (key: string): Answer => (ASKED.has(key) ? (key as UnknownFact) : false)

/** By hand: lists of one or two, and `includes` costs more than the rest of the test. */
function isAmong(allowed: readonly string[], fact: string | boolean): boolean {
  for (const one of allowed) if (one === fact) return true
  return false
}

function isWithin(bound: number, key: keyof typeof BOUNDS, facts: Facts): Answer {
  const { fact, from } = BOUNDS[key]
  const value = fact === 'admission' ? facts.admission : facts.person[fact]
  if (value === undefined) return fact as UnknownFact
  return from ? value >= bound : value < bound
}
