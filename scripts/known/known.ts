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

/** A year, and how good the best page behind it is on the day asked about. `own` is false where the province's holds. */
export type Season = { readonly year: number; readonly grade: Grade; readonly own: boolean }

/** Care that an estimate can be made for: it has a rate. */
export type Computable = { readonly scheme: Scheme; readonly care: CareKind; readonly year: string; readonly grade: Grade }

export type Coverage = {
  readonly code: string
  readonly name: string
  readonly province: string
  readonly window: Season | null
  readonly premium: Season | null
  readonly computable: readonly Computable[]
  readonly facts: number
  readonly leads: number
  /** What a person looks for here and does not find. */
  readonly missing: readonly string[]
}

const leads = new Map(Object.entries(leadLists).map(([key, list]) => [key.slice(1), list.length]))
const enrolments = new Map(enrolmentPacks.map((pack) => [pack.areaCode, pack]))
const terms = new Map(packs.map((pack) => [pack.area.code, pack]))

/** Every pooling area and every province, by code, as things stand `on` a day. */
export const coverageOn = (on: IsoDate): readonly Coverage[] =>
  [...new Map([...provinces, ...places].map((place) => [place.code, place])).values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, province }) => {
      const window = seasonOf(code, 'windows', on)
      const premium = seasonOf(code, 'premiums', on)
      const computable = computableOf(terms.get(code), on)
      const facts = terms.get(code)?.facts.length ?? 0
      return { code, name, province, window, premium, computable, facts, leads: leads.get(code) ?? 0, missing: missingOf(window, premium, computable) }
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

type Dated = 'windows' | 'premiums'

function seasonOf(code: string, part: Dated, on: IsoDate): Season | null {
  const list = code.endsWith('0000') && enrolmentRulesFor(code) === undefined ? [] : (enrolmentRulesFor(code)?.[part] ?? [])
  const [newest] = [...list].sort((a, b) => b.year - a.year)
  if (newest === undefined) return null
  const figures = 'rows' in newest ? newest.rows.map(({ amount }) => amount) : [newest.pay]
  const grades = figures.map((figure) => bestGrade(figure, on))
  const best = grades.reduce((one, other) => (gradeRank(other) < gradeRank(one) ? other : one), 'inferred')
  return { year: newest.year, grade: best, own: isOwn(enrolments.get(code), part, newest.year) }
}

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
      return [{ scheme, care, year: year.label, grade: grades.reduce((one, other) => (gradeRank(other) > gradeRank(one) ? other : one)) }]
    })
  )
}

const bandsIn = (year: BenefitYear, scheme: Scheme, care: CareKind) => year.schemes[scheme]?.care[care]?.rate.bands

export type Totals = {
  readonly places: number
  /** With a window or a premium of 2026 or later, by their own page; and with their province's counted in. */
  readonly season: number
  readonly seasonWithProvince: number
  readonly computable: number
  readonly bothSchemes: number
  readonly leads: number
}

const inSeason = (season: Season | null, year: number, own: boolean): boolean => season !== null && season.year >= year && (!own || season.own)

/** @param year Benefit year of the season asked about. */
export function totalsOf(all: readonly Coverage[], year: number): Totals {
  const stays = ({ computable }: Coverage): number => new Set(computable.filter(({ care }) => care === 'inpatient').map(({ scheme }) => scheme)).size
  const has = (own: boolean) => ({ window, premium }: Coverage): boolean => inSeason(window, year, own) || inSeason(premium, year, own)
  return {
    places: all.length,
    season: all.filter(has(true)).length,
    seasonWithProvince: all.filter(has(false)).length,
    computable: all.filter((one) => stays(one) > 0).length,
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
