import { createHash } from 'node:crypto'
import { authoredCodes, authoredLeads, authoredPlace, coverageText } from '@/policy/data/authored'
import { compact } from '@/policy/data/compact'
import type { PlaceData } from '@/policy/data/place-data'
import { summaryOf } from '@/policy/data/summary'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { compactNation, leadsText } from './built'
import { COUNTY_ROWS } from '@/policy/geography/counties.gen'
import type { PlacesBuilt } from '@/policy/geography/coverage'

/** What the build needs of the policy data: what goes into the app's own code, and the files that it fetches by name. */
export type Compiled = { readonly built: PlacesBuilt; readonly files: Readonly<Record<string, string>>; /** What nobody answers for, by place. */ readonly leads: Readonly<Record<string, string>> }

/** The nation's enrolment rules are in the app's own code: they are always at hand. */
const fileOf = (place: PlaceData): string => {
  const { enrolment: _enrolment, ...rest } = place
  return JSON.stringify(compact(place.code === '000000' ? { ...rest, sources: {} } : place))
}

/** One file a place, one with its leads, and one with the counties; each is JSON. */
export function compilePlaces(places: readonly PlaceData[]): Compiled {
  const files = Object.fromEntries([...places.map((place) => [place.code, fileOf(place)] as const), ['counties', JSON.stringify(COUNTY_ROWS)]])
  const leads = Object.fromEntries([...authoredLeads].map(([code, list]) => [`leads-${code}`, JSON.stringify(compact(list))]))
  const version = createHash('sha256').update(JSON.stringify([files, leads])).digest('hex').slice(0, 8)
  return { built: { version, coverage: coverageText(places), leads: leadsText(), summary: summaryOf(enrolmentPacks), nation: compactNation() }, files, leads }
}

export const authoredPlaces = (): readonly PlaceData[] => authoredCodes().flatMap((code) => authoredPlace(code) ?? [])
