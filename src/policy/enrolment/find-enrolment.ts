import { amountFor, type Amount } from '@/domain/enrolment/premium'
import { windowFor, type WindowOfYear } from '@/domain/enrolment/published'
import type { EnrolmentPack, EnrolmentRules } from '@/domain/enrolment/terms'
import type { Member } from '@/domain/enrolment/member'
import { nation } from '../data/national'
import { placeData } from '../data/place-data'
import { enrolmentOver } from '../own/enrolment-over'
import { rememberedOver } from '../own/own-figures'
import { isAwaited } from '../data/awaited'
import { aboveOf, hotlineOf, placeNamed } from '../geography/place-list'
import { NATIONAL_LINE } from '../hotline'

const CODE = /^\d{6}$/

/** Payment windows, premiums, aid and channels are an area's own: a province's channels may fill, the nation's never stand in. */
const EMPTY = { windows: [], late: [], premiums: [], aid: [], channels: [] }

type Found = { readonly own: EnrolmentPack | undefined; readonly province: EnrolmentPack | undefined; readonly rules: EnrolmentRules }
const found = new Map<string, Found>()

const withOwn = rememberedOver<EnrolmentPack>((pack = NOTHING, own, areaCode) => {
  const { premiums, windows } = enrolmentOver(pack, own, national)
  return { ...pack, areaCode, areaName: pack.areaName || nameOf(areaCode), premiums: mergeYears(pack.premiums, premiums), windows: mergeYears(pack.windows, windows) }
})

/** The enrolment data of a place, a province or the nation, once they are here: see `usePlaces`. The nation's always are. */
export const enrolmentPackFor = (code: string): EnrolmentPack | undefined => (code === nation.areaCode ? nation : withOwn(code, placeData(code)?.enrolment))

/**
 * Rules of an area: its own, then its province's, then the nation's; `undefined` for something that is no area code, and for
 * a place with data of its own, or of its province, that are not here: another's rules never stand in for rules that were not fetched.
 * The same object while nothing more was fetched, so that what is derived from it can be remembered.
 */
export function enrolmentRulesFor(areaCode: string): EnrolmentRules | undefined {
  if (!CODE.test(areaCode) || areaCode === nation.areaCode) return undefined
  if (isAwaited(areaCode) || isAwaited(aboveOf(areaCode))) return undefined
  const [own, province] = [enrolmentPackFor(areaCode), enrolmentPackFor(aboveOf(areaCode))]
  const known = found.get(areaCode)
  if (known !== undefined && known.own === own && known.province === province) return known.rules
  const rules = fillRules(areaCode, own, province)
  found.set(areaCode, { own, province, rules })
  return rules
}

/** An area's own rules, filled rule by rule from its province and then the nation. */
export function fillRules(areaCode: string, own: EnrolmentPack | undefined, province: EnrolmentPack | undefined): EnrolmentRules {
  return {
    ...rulesAlone(nation),
    ...EMPTY,
    ...province,
    ...own,
    ...yearByYear(province, own),
    // One figure of these says nothing of the others: 武汉 names the sum of the retired, the share of the working stays the nation's.
    ...figureByFigure('account', [nation, province, own]),
    ...figureByFigure('incentive', [nation, province, own]),
    areaCode,
    areaName: own?.areaName ?? nameOf(areaCode),
    hotline: own?.hotline ?? lineOf(areaCode, province)
  }
}

const NOTHING: EnrolmentPack = { areaCode: '', areaName: '' }

type Dated = 'windows' | 'late' | 'premiums' | 'flexible' | 'largeExpense'

/**
 * A year that the area speaks of is the area's; a newer one of the province holds for all its places. A late window belongs to the window
 * of its year: an area that names a window of its own never borrows the province's late one.
 */
function yearByYear(province: EnrolmentPack = NOTHING, own: EnrolmentPack = NOTHING): Pick<EnrolmentRules, Dated> {
  const ownWindows = own.windows?.map(({ year }) => year) ?? []
  return {
    windows: mergeYears(province.windows, own.windows),
    late: mergeYears(province.late?.filter(({ year }) => !ownWindows.includes(year)), own.late),
    premiums: mergeYears(province.premiums, own.premiums),
    flexible: mergeYears(province.flexible, own.flexible),
    largeExpense: mergeYears(province.largeExpense, own.largeExpense)
  }
}

function mergeYears<T extends { readonly year: number }>(province: readonly T[] = [], own: readonly T[] = []): readonly T[] {
  const years = new Set(own.map(({ year }) => year))
  return [...province.filter(({ year }) => !years.has(year)), ...own].sort((a, b) => a.year - b.year)
}

const nameOf = (areaCode: string): string => placeNamed(areaCode)?.name ?? ''

/** The place's dialling code with the short number; for a code that is no place, the province's line. */
const lineOf = (areaCode: string, province: EnrolmentPack | undefined): string =>
  placeNamed(areaCode) === undefined ? province?.hotline ?? NATIONAL_LINE : hotlineOf(areaCode)

/** The later pack wins, for each figure alone. */
const figureByFigure = <Rule extends 'account' | 'incentive'>(rule: Rule, layers: readonly (EnrolmentPack | undefined)[]): Pick<EnrolmentRules, Rule> =>
  ({ [rule]: Object.assign({}, ...layers.map((pack) => pack?.[rule])) }) as Pick<EnrolmentRules, Rule>

/** The nation's rules without what only an area can say. */
function rulesAlone(pack: EnrolmentPack): EnrolmentPack {
  const { windows: _windows, premiums: _premiums, ...rules } = pack
  return rules
}

/** What most places do, and the least that may be asked: to be shown as such where an area is unknown. */
export type Typical = { readonly window: WindowOfYear | undefined; readonly amount: Amount }

/**
 * `found` – published for this benefit year. `projected` – the last published window, moved to this year: 推定.
 * `unknown` – nobody says; call the number.
 */
export type EnrolmentLookup =
  | { readonly kind: 'found'; readonly rules: EnrolmentRules; readonly window: WindowOfYear }
  | { readonly kind: 'projected'; readonly rules: EnrolmentRules; readonly window: WindowOfYear; readonly basis: number }
  | { readonly kind: 'unknown'; readonly rules?: EnrolmentRules; readonly hotline: string; readonly typical: Typical }

/** The payment window of an area for a benefit year. */
export function enrolmentFor(areaCode: string, benefitYear: number): EnrolmentLookup {
  const rules = enrolmentRulesFor(areaCode)
  const window = rules && windowFor(rules, benefitYear)
  if (rules === undefined || window === undefined) {
    return { kind: 'unknown', ...(rules && { rules }), hotline: hotlineFor(areaCode), typical: typicalOf(benefitYear) }
  }
  return window.certainty === 'projected' ? { kind: 'projected', rules, window, basis: window.basis } : { kind: 'found', rules, window }
}

const anybody: Member = { id: 'anybody', nickname: '', relation: 'other', insurance: 'resident', areaCode: '', years: [] }
/**
 * The line of a place of insurance: its own, else 12393 of its exchange, which is known before anything of the place was fetched, else the
 * nation's. Every screen that offers a call takes it from here.
 */
export const hotlineFor = (areaCode: string): string => enrolmentRulesFor(areaCode)?.hotline ?? hotlineOf(areaCode)

const national: EnrolmentRules = { hotline: NATIONAL_LINE, ...EMPTY, ...nation }

export const typicalOf = (benefitYear: number): Typical => ({
  window: windowFor(national, benefitYear),
  amount: amountFor(national, anybody, benefitYear)
})

/** Rules without an area: late fee, grades, account share. */
export const nationalEnrolment: EnrolmentRules = national
