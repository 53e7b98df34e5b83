import { CARE_KINDS, type CareKind } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import { adopted } from '@/domain/enrolment/published'
import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { gradeRank, type Claim, type Figure, type Grade } from '@/domain/evidence/figure'
import { gradeOn } from '@/domain/evidence/standing'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { places, provinces } from '@/policy/geography/place-list'
import type { BenefitYear, PolicyPack } from '@/policy/pack'
import { packs } from '@/policy/packs'
import * as leadLists from '@/policy/places/all-leads.gen'
import { provinceRulePages } from '@/policy/provinces'
import { gapsOf, type Gap } from './gaps'

/** A year, and how good the best page behind it is on the day asked about. `own` is false where the province's holds. */
export type Season = { readonly year: number; readonly grade: Grade; readonly own: boolean }

/** Care that an estimate can be made for: it has a rate. `own` is false where a page speaks of the whole province. */
export type Computable = { readonly scheme: Scheme; readonly care: CareKind; readonly year: string; readonly grade: Grade; readonly own: boolean }

export type Coverage = {
  readonly code: string
  readonly name: string
  readonly province: string
  readonly window: Season | null
  readonly premium: Season | null
  /** 灵活就业: what they pay a month or a year. */
  readonly flexible: Season | null
  readonly computable: readonly Computable[]
  readonly facts: number
  readonly leads: number
  /** What a person looks for here and does not find. */
  readonly missing: readonly string[]
  /** For each of them the figure that stays out, and why. */
  readonly gaps: readonly Gap[]
}

const leads = new Map(Object.entries(leadLists).map(([key, list]) => [key.slice(1), list]))
const enrolments = new Map(enrolmentPacks.map((pack) => [pack.areaCode, pack]))
const terms = new Map(packs.map((pack) => [pack.area.code, pack]))

/** Every pooling area and every province, by code, as things stand `on` a day. */
export const coverageOn = (on: IsoDate): readonly Coverage[] =>
  [...new Map([...provinces, ...places].map((place) => [place.code, place])).values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, province }) => {
      const window = seasonOf(code, 'windows', on)
      const premium = seasonOf(code, 'premiums', on)
      const flexible = flexibleOf(enrolments.get(code), on)
      const pack = terms.get(code)
      const computable = computableOf(pack, on)
      const facts = pack?.facts.length ?? 0
      const known = leads.get(code) ?? []
      const missing = missingOf(window, premium, computable)
      return { code, name, province, window, premium, flexible, computable, facts, leads: known.length, missing, gaps: gapsOf(missing, pack?.notModelled ?? [], known, { window, premium }) }
    })

function missingOf(window: Season | null, premium: Season | null, computable: readonly Computable[]): readonly string[] {
  const has = (scheme: Scheme): boolean => computable.some((one) => one.scheme === scheme && one.care === 'inpatient')
  return [
    ...(window === null ? ['缴费时间'] : []),
    ...(premium === null ? ['缴多少'] : []),
    ...(has('employee') ? [] : ['职工住院']),
    ...(has('resident') ? [] : ['居民住院'])
  ]
}

function flexibleOf(pack: EnrolmentPack | undefined, on: IsoDate): Season | null {
  const newest = [...(pack?.flexible ?? [])].sort((a, b) => b.year - a.year)[0]
  return newest === undefined ? null : { year: newest.year, grade: bestOf(newest.fees.map(({ amount }) => amount), on), own: true }
}

type Dated = 'windows' | 'premiums'

function seasonOf(code: string, part: Dated, on: IsoDate): Season | null {
  const list = code.endsWith('0000') && enrolmentRulesFor(code) === undefined ? [] : (enrolmentRulesFor(code)?.[part] ?? [])
  const [newest] = [...list].sort((a, b) => b.year - a.year)
  if (newest === undefined) return null
  const figures = 'rows' in newest ? newest.rows.map(({ amount }) => amount) : [newest.pay]
  return { year: newest.year, grade: bestOf(figures, on), own: isOwn(enrolments.get(code), part, newest.year) }
}

const bestOf = (figures: readonly Figure<unknown>[], on: IsoDate): Grade =>
  figures.map((figure) => bestGrade(figure, on)).reduce((one, other) => (gradeRank(other) < gradeRank(one) ? other : one), 'inferred')

const isOwn = (pack: EnrolmentPack | undefined, part: Dated, year: number): boolean => pack?.[part]?.some((entry) => entry.year === year) ?? false

/** The best page that says what is adopted; `inferred` where none does. */
function bestGrade(figure: Figure<unknown>, on: IsoDate): Grade {
  const [reading] = figure.readings
  const grades = reading.from.map((index) => gradeOn(figure.claims[index] as Claim, on))
  return grades.reduce((one, other) => (gradeRank(other) < gradeRank(one) ? other : one), 'inferred' as Grade)
}

/** In the newest year in which each kind of care has a rate. */
function computableOf(pack: PolicyPack | undefined, on: IsoDate): readonly Computable[] {
  if (pack === undefined || pack.area.kind !== 'city') return []
  const newest = [...pack.years].reverse()
  return (['employee', 'resident'] as const).flatMap((scheme) =>
    CARE_KINDS.flatMap((care) => {
      const year = newest.find((one) => bandsIn(one, scheme, care) !== undefined)
      const bands = year && bandsIn(year, scheme, care)
      if (year === undefined || bands === undefined) return []
      const grades = bands.map(({ value }) => bestGrade(value, on))
      return [{ scheme, care, year: year.label, grade: grades.reduce((one, other) => (gradeRank(other) > gradeRank(one) ? other : one)), own: !bands.every(({ value }) => isOfProvince(value, pack.area.code)) }]
    })
  )
}

/** Every page behind it is one of the province's. */
function isOfProvince({ claims }: Figure<unknown>, code: string): boolean {
  const above = provinceRulePages[`${code.slice(0, 2)}0000`] ?? {}
  return claims.every(({ source }) => source in above)
}

const bandsIn = (year: BenefitYear, scheme: Scheme, care: CareKind) => year.schemes[scheme]?.care[care]?.rate.bands

export type Totals = {
  readonly places: number
  /** With a window, a premium or what 灵活就业 pay, of 2026 or later, by their own page; and with their province's counted in. */
  readonly season: number
  readonly seasonWithProvince: number
  /** Places that say what 灵活就业 pay in that year or later. */
  readonly flexible: number
  /** A stay in hospital, of employees or residents; and without those that only a rule of the whole province makes computable. */
  readonly computable: number
  readonly computableByOwnPages: number
  readonly bothSchemes: number
  readonly leads: number
}

const inSeason = (season: Season | null, year: number, own: boolean): boolean => season !== null && season.year >= year && (!own || season.own)

/** @param year Benefit year of the season asked about. */
export function totalsOf(all: readonly Coverage[], year: number): Totals {
  const stays = ({ computable }: Coverage, ownOnly = false): number =>
    new Set(computable.filter(({ care, own }) => care === 'inpatient' && (own || !ownOnly)).map(({ scheme }) => scheme)).size
  const has = (own: boolean) => ({ window, premium, flexible }: Coverage): boolean => [window, premium, flexible].some((part) => inSeason(part, year, own))
  return {
    places: all.length,
    season: all.filter(has(true)).length,
    seasonWithProvince: all.filter(has(false)).length,
    flexible: all.filter(({ flexible }) => flexible !== null && flexible.year >= year).length,
    computable: all.filter((one) => stays(one) > 0).length,
    computableByOwnPages: all.filter((one) => stays(one, true) > 0).length,
    bothSchemes: all.filter((one) => stays(one) === 2).length,
    leads: all.reduce((sum, one) => sum + one.leads, 0)
  }
}

/** The first reading of the newest window, for the table. */
export function windowWords(code: string): string {
  const [newest] = [...(enrolmentRulesFor(code)?.windows ?? [])].sort((a, b) => b.year - a.year)
  if (newest === undefined) return ''
  const { from = '', to } = adopted(newest.pay)
  return `${from}–${to}`
}
