import { CARE_KINDS, FILINGS, PLACES, TIERS, type CareKind, type Filing, type Place, type Tier } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, STATUSES, type Group, type Hardship, type Insurance, type Person, type Status } from '@/domain/benefit/person'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { careScope, counterOf, type YearToDate } from '@/domain/benefit/year/counters'
import type { Figure, Reading } from '@/domain/evidence/figure'
import { NO_MONEY, plus, subtractToZero, type Fen } from '@/domain/money/fen'
import type { OtherInsurance, SheetCase } from './agrees'
import { askedBy, type Asked } from './asked'
import type { Sheet } from './sheet'

export { withChange } from './with-change'

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
