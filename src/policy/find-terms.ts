import type { CareKind } from '@/domain/benefit/bill'
import { schemeOf, type Insurance, type Scheme } from '@/domain/benefit/person'
import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Source } from '@/domain/evidence/figure'
import { isAwaited } from './data/awaited'
import { placeData } from './data/place-data'
import { withOwnTerms } from './own/terms-over'
import { coverageOf } from './geography/coverage'
import { aboveOf, places } from './geography/place-list'
import type { BenefitYear, PolicyPack } from './pack'

const NATION = '000000'

/** Parts of the terms that a higher pack may fill, and its code. */
export type FilledPart = 'firstPay' | 'outOfArea' | 'account'
export type FilledFrom = { readonly part: FilledPart; readonly from: string }

/**
 * Terms of one area, year and scheme. `terms` is complete as far as anything is known: `firstPay` and `account` come from the first of
 * area, province and nation that has them; `outOfArea` is the area's rows, then the province's, then the nation's, so that the first
 * row that holds is the most local one. The area's `outOfArea` of one care kind is filled
 * in the same way and wins there; a `firstPay` inside one is left as it is.
 * Nothing else is ever filled: rates, deductibles, caps, major illness and assistance are the area's own or unknown.
 */
export type FoundTerms = {
  readonly pack: PolicyPack
  readonly year: BenefitYear
  readonly terms: BenefitTerms
  readonly filledFrom: readonly FilledFrom[]
  /** Sources by the key that claims cite: the pack's own, and those of the packs that filled it. */
  readonly sources: Readonly<Record<string, Source>>
}

/** `projected`: no terms for the day; these are the last known ones before it, and every screen must say so. */
export type TermsLookup =
  | ({ readonly kind: 'found' | 'projected' } & FoundTerms)
  | { readonly kind: 'before-first-year'; readonly pack: PolicyPack; readonly first: IsoDate }
  | { readonly kind: 'no-terms-for-scheme'; readonly pack: PolicyPack; readonly scheme: Scheme }
  | { readonly kind: 'area-not-covered'; readonly areaCode: string }
  /** There are data of these, and they are not here: nothing is known yet, neither that there are terms nor that there are none. */
  | { readonly kind: 'not-fetched'; readonly areaCode: string; readonly missing: readonly string[] }

/** What pickers show: a pooling area and the kinds of care that its pack has terms for, in any year. */
export type AreaEntry = {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly province: string
  readonly coverage: Readonly<Record<Scheme, readonly CareKind[]>>
}

/**
 * The terms of a place, once they are here: see `usePlaces`; what the family typed of it stands before them.
 *
 * @param own Packs written or imported by the family; one of them hides a built-in pack with the same code.
 */
export const packFor = (areaCode: string, own: readonly PolicyPack[] = []): PolicyPack | undefined =>
  own.find(({ area }) => area.code === areaCode) ?? withOwnTerms(areaCode, placeData(areaCode)?.terms)

let listed: readonly AreaEntry[] | undefined

/** Pooling areas with a pack, fetched or not; provinces and the nation are not places to be insured in. */
export const areas = (): readonly AreaEntry[] =>
  (listed ??= places.flatMap(({ code, name, short, province }) => {
    const { care, hasTerms } = coverageOf(code)
    return hasTerms ? [{ code, name, short, province, coverage: care }] : []
  }))

/** Terms for care on `on` (day of discharge or visit). Flexible workers are in the employee scheme. */
export function findTerms(areaCode: string, on: IsoDate, insurance: Insurance, own: readonly PolicyPack[] = []): TermsLookup {
  const missing = [areaCode, aboveOf(areaCode), NATION].filter((code) => isAwaited(code) && !own.some(({ area }) => area.code === code))
  if (missing.length > 0) return { kind: 'not-fetched', areaCode, missing }
  const pack = packFor(areaCode, own)
  if (pack?.area.kind !== 'city') return { kind: 'area-not-covered', areaCode }
  const scheme = schemeOf(insurance)
  const years = yearsWith(pack, scheme)
  const [first] = years
  if (first === undefined) return { kind: 'no-terms-for-scheme', pack, scheme }
  const last = lastStarted(years, on)
  if (last === undefined) return { kind: 'before-first-year', pack, first: first.year.from }
  const higher = above(pack, scheme, on, own)
  const sources = Object.assign({}, ...higher.map((it) => it.pack.sources).reverse(), pack.sources) as FoundTerms['sources']
  return { kind: on <= last.year.to ? 'found' : 'projected', pack, year: last.year, sources, ...complete(last.terms, higher) }
}

type Known = { readonly year: BenefitYear; readonly terms: BenefitTerms }

function yearsWith({ years }: PolicyPack, scheme: Scheme): Known[] {
  return years.flatMap((year) => {
    const terms = year.schemes[scheme]
    return terms === undefined ? [] : [{ year, terms }]
  })
}

const lastStarted = (years: readonly Known[], on: IsoDate): Known | undefined => years.filter(({ year }) => year.from <= on).pop()

type Above = { readonly pack: PolicyPack; readonly from: string; readonly terms: BenefitTerms }

/** Province, then nation: the year for the day, or the nearest; claims carry their own period. */
function above({ area }: PolicyPack, scheme: Scheme, on: IsoDate, own: readonly PolicyPack[]): Above[] {
  return [area.parent, NATION].flatMap((code) => {
    const pack = code === undefined ? undefined : packFor(code, own)
    if (pack === undefined) return []
    const years = yearsWith(pack, scheme)
    const known = lastStarted(years, on) ?? years[0]
    return known === undefined ? [] : [{ pack, from: pack.area.code, terms: known.terms }]
  })
}

function complete(own: BenefitTerms, higher: readonly Above[]): Pick<FoundTerms, 'terms' | 'filledFrom'> {
  const rows = higher.filter(({ terms }) => terms.outOfArea !== undefined)
  const filled = rows.flatMap(({ terms }) => terms.outOfArea ?? [])
  const outOfArea = [...(own.outOfArea ?? []), ...filled]
  const [firstPay, account] = (['firstPay', 'account'] as const).map((part) => (own[part] ? undefined : higher.find(({ terms }) => terms[part])))
  return {
    terms: { ...pick(firstPay, 'firstPay'), ...pick(account, 'account'), ...own, care: withFilled(own.care, filled), outOfArea },
    filledFrom: [
      ...rows.map(({ from }) => ({ part: 'outOfArea' as const, from })),
      ...(firstPay ? [{ part: 'firstPay' as const, from: firstPay.from }] : []),
      ...(account ? [{ part: 'account' as const, from: account.from }] : [])
    ]
  }
}

/** Rows that a place wrote for one kind of care are followed by the higher ones, as its rows for all care are. */
function withFilled(care: BenefitTerms['care'], filled: OutOfAreaTerms): BenefitTerms['care'] {
  const kinds = Object.entries(care).filter(([, { outOfArea }]) => outOfArea !== undefined)
  return kinds.length === 0 ? care : { ...care, ...Object.fromEntries(kinds.map(([kind, terms]) => [kind, { ...terms, outOfArea: [...(terms.outOfArea ?? []), ...filled] }])) }
}

const pick = (from: Above | undefined, part: 'firstPay' | 'account'): Partial<BenefitTerms> => (from ? { [part]: from.terms[part] } : {})
