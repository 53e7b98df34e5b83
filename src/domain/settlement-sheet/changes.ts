import { CARE_KINDS, FILINGS, PLACES, TIERS, type Bill, type CareKind, type Filing, type Place, type Tier } from '@/domain/benefit/bill'
import { factsOf, holds, type Condition, type Facts } from '@/domain/benefit/condition'
import { GROUPS, HARDSHIPS, STATUSES, type Group, type Hardship, type Insurance, type Person, type Status } from '@/domain/benefit/person'
import type { BenefitTerms, Cap } from '@/domain/benefit/terms'
import { careScope, counterOf, type Counter, type Scope, type YearToDate } from '@/domain/benefit/year/counters'
import type { Figure, Reading } from '@/domain/evidence/figure'
import { NO_MONEY, plus, subtractToZero, type Fen } from '@/domain/money/fen'
import type { OtherInsurance, SheetCase } from './agrees'
import type { Sheet } from './sheet'

/** One fact that would have to be different from what the family said. */
export type Change =
  | { readonly fact: 'filing'; readonly to: Filing }
  | { readonly fact: 'place'; readonly to: Place; readonly filing: Filing }
  | { readonly fact: 'tier'; readonly to: Tier }
  | { readonly fact: 'care'; readonly to: CareKind }
  | { readonly fact: 'status'; readonly to: Status }
  | { readonly fact: 'group'; readonly to: Group }
  | { readonly fact: 'grade' | 'level' | 'hospital' | 'cohort' | 'county' | 'treatment'; readonly to: string }
  /** On the other side of a bound that the terms ask about: full years, months insured without a gap. */
  | { readonly fact: 'age' | 'enrolledMonths'; readonly to: number }
  /** As somebody insured otherwise in the same place. */
  | { readonly fact: 'insurance'; readonly to: Insurance; readonly as: OtherInsurance }
  | { readonly fact: 'hardship'; readonly to: Hardship }
  | { readonly fact: 'referral' | 'familyDoctor' | 'tcm'; readonly to: boolean }
  /** As the so-many-eth stay of the year. */
  | { readonly fact: 'admission'; readonly to: number }
  /** Deductible counted as paid earlier in the year, fen. */
  | { readonly fact: 'deductiblePaid'; readonly to: Fen }
  /** The fund's limit had so much left, fen. */
  | { readonly fact: 'capReached'; readonly left: Fen }
  /** So much of the year counted for 大病 before this bill, fen: nothing, or all of its start. */
  | { readonly fact: 'illnessSoFar'; readonly to: Fen }
  | { readonly fact: 'lastYear' }
  /** Nothing of the year before this bill was counted. */
  | { readonly fact: 'firstOfYear' }
  /**
   * The paper's own parts taken otherwise: `terms`: set aside, classes as the terms would take them; `classB`: all of the catalogue as 乙类;
   * `firstPayCounts`, `overPriceCounts`: counted as inside the catalogue.
   */
  | { readonly fact: 'split'; readonly as: 'terms' | 'classB' | 'firstPayCounts' | 'overPriceCounts'; readonly sheet: Sheet }
  /** A reading of a figure that was considered and set aside. */
  | { readonly fact: 'reading'; readonly figure: Figure<unknown>; readonly reading: Reading<unknown> }
  /** Cover was not (or not yet) in force. */
  | { readonly fact: 'waiting' }

type Fact = Change['fact']
type Of<F extends Fact> = Extract<Change, { readonly fact: F }>

/** What a system holds that was told nothing comes before what somebody would have had to enter. */
const NONE_FIRST: readonly Filing[] = ['none', ...FILINGS.filter((filing) => filing !== 'none')]

/**
 * Every value of a fact but the one the family said. Facts that the terms never ask about change nothing and are left out.
 *
 * @param usedUpAt Amounts of deductible, fen, with which none is due any more: by each reading of the rules, and the most of a year.
 */
export function changesFor(of: SheetCase, usedUpAt: readonly Fen[]): readonly Change[] {
  const { facts, person, terms } = of
  const asked = askedBy(terms)
  const others = <T extends string>(fact: Fact, values: readonly T[], now: T | undefined): readonly Change[] => values.filter((value) => value !== now).map((to) => ({ fact, to }) as unknown as Change)
  const named = (fact: 'grade' | 'level' | 'hospital' | 'cohort' | 'county' | 'treatment', now: string | undefined) => others(fact, [...(asked.names.get(fact) ?? [])], now)
  const flag = (fact: 'referral' | 'familyDoctor' | 'tcm', now = false): readonly Change[] => (asked.keys.has(fact) ? [{ fact, to: !now }] : [])
  return [
    ...(facts.place === 'local' ? [] : others('filing', NONE_FIRST, facts.filing)),
    ...placesFor(facts),
    ...others('tier', TIERS, facts.tier),
    ...others('care', CARE_KINDS.filter((care) => terms.care[care] !== undefined || care === 'emergency'), facts.care),
    ...(person.insurance === 'resident' ? [] : others('status', STATUSES, person.status)),
    ...(asked.keys.has('group') ? others('group', GROUPS, person.group) : []),
    ...named('grade', person.grade), ...named('level', facts.level), ...named('hospital', facts.hospital), ...named('cohort', person.cohort), ...named('county', person.county), ...named('treatment', facts.treatment),
    ...(asked.keys.has('hardship') || terms.medicalAssistance !== undefined ? others('hardship', HARDSHIPS, person.hardship ?? 'none') : []),
    ...flag('referral', facts.referral), ...flag('familyDoctor', person.familyDoctor), ...flag('tcm', facts.tcm),
    ...beyondBounds(asked, person),
    ...insuranceChanges(of),
    ...yearChanges(of, usedUpAt),
    ...asked.figures.flatMap((figure) => (figure.aside ?? []).map((reading): Change => ({ fact: 'reading', figure, reading })))
  ]
}

/** Elsewhere needs a filing, and each is another guess. */
function placesFor({ place }: SheetCase['facts']): readonly Change[] {
  return PLACES.filter((to) => to !== place).flatMap((to) => (to === 'local' ? (['none'] as const) : NONE_FIRST).map((filing): Change => ({ fact: 'place', to, filing })))
}

/** The nearest value on the other side of every bound. */
function beyondBounds({ bounds }: Asked, { age, enrolledMonths }: Person): readonly Change[] {
  const beyond = (fact: 'age' | 'enrolledMonths', now: number | undefined): readonly Change[] =>
    [...(bounds.get(fact) ?? [])].map((bound) => (now !== undefined && now >= bound ? bound - 1 : bound)).filter((to) => to >= 0).map((to) => ({ fact, to }))
  return [...beyond('age', age), ...beyond('enrolledMonths', enrolledMonths)]
}

const insuranceChanges = ({ others = [] }: SheetCase): readonly Change[] => others.map((as) => ({ fact: 'insurance', to: as.person.insurance, as }))

function yearChanges({ sheet, facts, terms, yearToDate, lastYear }: SheetCase, usedUpAt: readonly Fen[]): readonly Change[] {
  const { stays, deductible } = counterOf(yearToDate, careScope(facts.care, terms))
  const isFirst = Object.keys(yearToDate.counters).length === 0
  return [
    ...STAYS.filter((to) => to !== stays + 1).map((to): Change => ({ fact: 'admission', to })),
    ...paidBefore(sheet.deductible, usedUpAt).filter((to) => to !== deductible).map((to): Change => ({ fact: 'deductiblePaid', to })),
    ...(sheet.pooledFund === undefined ? [] : [{ fact: 'capReached', left: sheet.pooledFund } as const]),
    ...(isFirst ? [] : [{ fact: 'firstOfYear' } as const]),
    ...(lastYear === undefined ? [] : [{ fact: 'lastYear' } as const]),
    ...illnessChanges(terms, yearToDate),
    ...splitChanges(sheet),
    { fact: 'waiting' }
  ]
}

const STAYS = [1, 2, 3, 4, 5, 6]

/** Nothing counted for 大病 yet, or just so much that its start is behind, by each reading of it. */
function illnessChanges({ majorIllness }: BenefitTerms, year: YearToDate): readonly Change[] {
  const now = counterOf(year, 'majorIllness').base
  const starts = (majorIllness?.start ?? []).flatMap(({ value }) => value.readings.map((reading) => reading.value))
  return [...new Set([NO_MONEY, ...starts])].filter((to) => to !== now).map((to) => ({ fact: 'illnessSoFar', to }))
}

function splitChanges(sheet: Sheet): readonly Change[] {
  const { firstPay = NO_MONEY, overPrice = NO_MONEY, covered } = sheet
  const kinds = ['terms', ...(covered === undefined ? [] : (['classB'] as const)), ...(firstPay > 0 ? (['firstPayCounts'] as const) : []), ...(overPrice > 0 ? (['overPriceCounts'] as const) : [])] as const
  return kinds.map((as) => ({ fact: 'split', as, sheet: takenAs(sheet, as) }))
}

/** Nothing of it, all of it, and what leaves the printed one. */
function paidBefore(printed: Fen | undefined, usedUpAt: readonly Fen[]): readonly Fen[] {
  return [...new Set([NO_MONEY, ...usedUpAt, ...(printed === undefined ? [] : usedUpAt.map((all) => subtractToZero(all, printed)))])]
}

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

const withoutParts = ({ selfFunded: _c, firstPay: _first, covered: _covered, overPrice: _over, ...sheet }: Sheet): Sheet => sheet

function takenAs(sheet: Sheet, as: Of<'split'>['as']): Sheet {
  const { firstPay = NO_MONEY, covered = NO_MONEY, overPrice = NO_MONEY, ...outside } = sheet
  switch (as) {
    case 'terms':
      return withoutParts(sheet)
    case 'classB':
    case 'firstPayCounts':
      return { ...outside, overPrice, firstPay: NO_MONEY, covered: plus(firstPay, covered) }
    case 'overPriceCounts':
      return { ...outside, firstPay, overPrice: NO_MONEY, covered: plus(covered, overPrice) }
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

type Asked = { readonly keys: ReadonlySet<string>; readonly names: ReadonlyMap<string, ReadonlySet<string>>; readonly bounds: ReadonlyMap<string, ReadonlySet<number>>; readonly figures: readonly Figure<unknown>[] }

const askedOf = new WeakMap<BenefitTerms, Asked>()

/** What conditions anywhere in the terms ask about, and the figures in them; read once for each terms. */
export function askedBy(terms: BenefitTerms): Asked {
  const known = askedOf.get(terms)
  if (known !== undefined) return known
  const asked = { keys: new Set<string>(), names: new Map<string, Set<string>>(), bounds: new Map<string, Set<number>>(), figures: [] as Figure<unknown>[] }
  walk(terms, asked)
  askedOf.set(terms, asked)
  return asked
}

type Gathered = { readonly keys: Set<string>; readonly names: Map<string, Set<string>>; readonly bounds: Map<string, Set<number>>; readonly figures: Figure<unknown>[] }

function walk(node: unknown, asked: Gathered): void {
  if (typeof node !== 'object' || node === null) return
  if ('claims' in node && 'readings' in node) asked.figures.push(node as Figure<unknown>)
  else for (const [key, value] of Object.entries(node)) if (key === 'when') note(value as Condition, asked)
  else walk(value, asked)
}

function note(when: Condition, { keys, names, bounds }: Gathered): void {
  for (const [key, value] of Object.entries(when)) {
    keys.add(key)
    if (typeof value === 'number') addTo(bounds, key.replace(/(From|Below)$/, ''), [value])
    else if (Array.isArray(value)) addTo(names, key, value as readonly string[])
  }
}

function addTo<T>(map: Map<string, Set<T>>, key: string, values: readonly T[]): void {
  const all = map.get(key) ?? new Set<T>()
  for (const value of values) all.add(value)
  map.set(key, all)
}
