import { authoredCodes, authoredLeads, authoredPlace, coverageText } from '@/policy/data/authored'
import { compact, type Compact } from '@/policy/data/compact'
import type { PlaceData } from '@/policy/data/place-data'
import { summaryOf } from '@/policy/data/summary'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { encodeLeads, type PlacesBuilt } from '@/policy/geography/coverage'

/** The nation's enrolment rules, which the app's own code carries. */
export function compactNation(): Compact {
  const { enrolment, sources } = authoredPlace('000000') as PlaceData
  return compact({ enrolment, sources })
}

export const leadsText = (): string => encodeLeads(new Set(authoredLeads.keys()))

/** What the build puts in, without the version of its data. */
export const builtFromAuthored = (): PlacesBuilt => ({
  version: 'authored', coverage: coverageText(authoredCodes().flatMap((code) => authoredPlace(code) ?? [])), leads: leadsText(), summary: summaryOf(enrolmentPacks), nation: compactNation()
})
