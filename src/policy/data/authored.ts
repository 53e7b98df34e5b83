import { CARE_KINDS } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import { sourcesCitedIn } from '@/domain/evidence/cited'
import type { Lead } from '../adoption/lead'
import { packs } from '../packs'
import * as leadLists from '../places/all-leads.gen'
import { enrolmentPacks } from '../enrolment/packs'
import { authoredSources } from '../enrolment/sources'
import { COVERED_CODES, encodeCoverage, type Coverage } from '../geography/coverage'
import type { PlaceData } from './place-data'

// The authored files, all of them: for the build, the terminal and the tests. The app never imports this.

/** What was written about one place; `undefined` where nothing was. */
export function authoredPlace(code: string): PlaceData | undefined {
  const terms = packs.find(({ area }) => area.code === code)
  const enrolment = enrolmentPacks.find(({ areaCode }) => areaCode === code)
  if (terms === undefined && enrolment === undefined) return undefined
  const cited = new Set(sourcesCitedIn(enrolment))
  const sources = Object.fromEntries(Object.entries(authoredSources).filter(([key]) => cited.has(key)))
  return { code, ...(terms && { terms }), ...(enrolment && { enrolment }), sources }
}

export const authoredCodes = (): readonly string[] => [...new Set([...packs.map(({ area }) => area.code), ...enrolmentPacks.map(({ areaCode }) => areaCode)])].sort()

/** What is shown beside empty fields and never computed with, by place. */
export const authoredLeads: ReadonlyMap<string, readonly Lead[]> = new Map(Object.entries<readonly Lead[]>(leadLists).map(([key, leads]) => [key.slice(1), leads]))

/** What `coverageOf` says of it. */
export function coverageIn({ terms, enrolment }: Pick<PlaceData, 'terms' | 'enrolment'>): Coverage {
  const known = (scheme: Scheme) => CARE_KINDS.filter((kind) => terms?.years.some(({ schemes }) => schemes[scheme]?.care[kind]))
  const years = (enrolment?.windows ?? []).map(({ year }) => year)
  return {
    care: { employee: known('employee'), resident: known('resident') }, hasTerms: terms !== undefined, hasEnrolment: enrolment !== undefined,
    ...(years.length > 0 && { window: Math.max(...years) })
  }
}

/** The coverage of these places, as long for one as for all of them. */
export function coverageText(places: readonly PlaceData[]): string {
  const byCode = new Map(places.map((place) => [place.code, place]))
  return COVERED_CODES.map((code) => encodeCoverage(coverageIn(byCode.get(code) ?? {}))).join('')
}
