import type { Bill, Filing, Place, Tier } from './bill'
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

/** The facts that conditions test, in one flat record. */
export type Facts = Omit<Person, 'insurance' | 'supplementary'> &
  Pick<Bill, 'tier' | 'level' | 'hospital' | 'tcm' | 'place' | 'filing' | 'referral' | 'treatment'> & { readonly admission: number }

/** A fact that a condition asked for and nobody gave: the result must say so. */
export type UnknownFact = 'status' | 'group' | 'grade' | 'age' | 'county' | 'enrolledMonths' | 'cohort'

export function factsOf(person: Person, bill: Bill, admissionsBefore: number): Facts {
  return { ...person, ...bill, admission: admissionsBefore + 1 }
}

const LISTS = ['tier', 'level', 'hospital', 'status', 'cohort', 'group', 'grade', 'hardship', 'county', 'place', 'filing', 'treatment'] as const
const FLAGS = ['tcm', 'referral', 'familyDoctor'] as const
const ASKED: ReadonlySet<string> = new Set(['status', 'group', 'grade', 'county', 'cohort'])

/** Does `when` hold? Facts that are asked for and unknown make it false and are added to `unknown`. */
export function holds(when: Condition | undefined, facts: Facts, unknown: Set<UnknownFact>): boolean {
  if (when === undefined) return true
  return listsHold(when, facts, unknown) && flagsHold(when, facts) && rangesHold(when, facts, unknown)
}

function listsHold(when: Condition, facts: Facts, unknown: Set<UnknownFact>): boolean {
  for (const key of LISTS) {
    const allowed = when[key] as readonly string[] | undefined
    if (allowed === undefined) continue
    const fact = facts[key] as string | undefined
    if (fact === undefined && ASKED.has(key)) unknown.add(key as UnknownFact)
    if (fact === undefined || !allowed.includes(fact)) return false
  }
  return true
}

function flagsHold(when: Condition, facts: Facts): boolean {
  return FLAGS.every((key) => when[key] === undefined || when[key] === (facts[key] ?? false))
}

function rangesHold(when: Condition, facts: Facts, unknown: Set<UnknownFact>): boolean {
  if (when.admissionFrom !== undefined && facts.admission < when.admissionFrom) return false
  return (
    within(facts.age, when.ageFrom, when.ageBelow, () => unknown.add('age')) &&
    within(facts.enrolledMonths, when.enrolledMonthsFrom, when.enrolledMonthsBelow, () => unknown.add('enrolledMonths'))
  )
}

function within(fact: number | undefined, from: number | undefined, below: number | undefined, report: () => void): boolean {
  if (from === undefined && below === undefined) return true
  if (fact === undefined) {
    report()
    return false
  }
  return (from === undefined || fact >= from) && (below === undefined || fact < below)
}
