import type { Bill, CareKind } from '@/domain/benefit/bill'
import { factsOf, holds, type Condition, type Facts } from '@/domain/benefit/condition'
import type { Person } from '@/domain/benefit/person'
import type { Cap } from '@/domain/benefit/terms'
import { careScope, counterOf, type Counter, type Scope, type YearToDate } from '@/domain/benefit/year/counters'
import { NO_MONEY, subtractToZero, type Fen } from '@/domain/money/fen'
import type { SheetCase } from './agrees'
import type { Change } from './changes'

type Fact = Change['fact']
type Of<F extends Fact> = Extract<Change, { readonly fact: F }>

const OF_BILL: ReadonlySet<Fact> = new Set<Fact>(['filing', 'tier', 'care', 'level', 'hospital', 'treatment', 'referral', 'tcm'])
const OF_PERSON: ReadonlySet<Fact> = new Set<Fact>(['status', 'group', 'grade', 'cohort', 'county', 'hardship', 'familyDoctor', 'age', 'enrolledMonths'])

/** The case with one fact changed. */
export function withChange(of: SheetCase, change: Change): SheetCase {
  if ('filing' in change) return withFacts(of, { place: change.to, filing: change.filing })
  if ('to' in change && OF_BILL.has(change.fact)) return withFacts(of, { [change.fact]: change.to })
  if ('to' in change && OF_PERSON.has(change.fact)) return { ...of, person: { ...of.person, [change.fact]: change.to } as Person }
  return withYear(of, change)
}

const withFacts = (of: SheetCase, facts: Partial<Bill>): SheetCase => ({ ...of, facts: { ...of.facts, ...facts } })

type OfYear = 'admission' | 'deductiblePaid' | 'capReached' | 'illnessSoFar'

const YEAR: { readonly [F in OfYear]: (of: SheetCase, change: Of<F>, scope: CareKind) => YearToDate } = {
  admission: ({ yearToDate }, { to }, scope) => counted(yearToDate, [scope], { stays: to - 1 }),
  deductiblePaid: ({ yearToDate }, { to }, scope) => counted(yearToDate, [scope, 'all'], { deductible: to }),
  capReached: (of, { left }) => capReached(of, left),
  illnessSoFar: ({ yearToDate }, { to }) => counted(yearToDate, ['majorIllness'], { base: to })
}

const isOfYear = (change: Change): change is Of<OfYear> => change.fact in YEAR

function withYear(of: SheetCase, change: Change): SheetCase {
  if (isOfYear(change)) return { ...of, yearToDate: (YEAR[change.fact] as (of: SheetCase, change: Of<OfYear>, scope: CareKind) => YearToDate)(of, change, careScope(of.facts.care, of.terms)) }
  switch (change.fact) {
    case 'insurance':
      return { ...of, person: change.as.person, terms: change.as.terms }
    case 'firstOfYear':
      return { ...of, yearToDate: { ...of.yearToDate, counters: {} } }
    case 'lastYear':
      return { ...of, terms: of.lastYear ?? of.terms }
    case 'split':
      return { ...of, sheet: change.sheet, ...(change.as === 'classB' ? { allClassB: true } : {}) }
    default:
      return of
  }
}

/** The fund's yearly limit had so much left before this bill; terms without such a limit know no such case. */
function capReached(of: SheetCase, left: Fen): YearToDate {
  const { facts, person, terms, yearToDate } = of
  const scope = careScope(facts.care, terms)
  const known = factsOf(person, { ...facts, total: NO_MONEY }, counterOf(yearToDate, scope).stays)
  for (const cap of terms.care[scope]?.caps ?? []) {
    const limit = limitOf(cap, known)
    if (limit !== null && limit >= left) return counted(yearToDate, [cap.counts === 'allCare' ? 'all' : scope], { paid: subtractToZero(limit, left) })
  }
  return yearToDate
}

/** A yearly limit on the payout that counts more than itself; `null` for every other. */
function limitOf({ on, per, counts, when, amount }: Cap, facts: Facts): Fen | null {
  if (on !== 'payout' || per !== 'year' || counts === 'thisCap') return null
  const fits = (condition: Condition | undefined) => holds(condition, facts, new Set())
  const limit = fits(when) ? amount.find((row) => fits(row.when))?.value.readings[0].value : undefined
  return limit === undefined || limit === 'none' ? null : limit
}

function counted(year: YearToDate, scopes: readonly Scope[], more: Partial<Counter>): YearToDate {
  const counters: { [S in Scope]?: Counter } = { ...year.counters }
  for (const scope of scopes) counters[scope] = { ...counterOf(year, scope), ...more }
  return { incentive: year.incentive, counters }
}
