import type { EnrolmentPack } from '@/domain/enrolment/terms'
import type { Source } from '@/domain/evidence/figure'
import { ownSources } from '@/domain/own-place/own-over'
import type { PolicyPack } from '../pack'
import { nationalSources } from './national'

/** Everything of its own that is known of one place, province or the nation. */
export type PlaceData = {
  readonly code: string
  readonly terms?: PolicyPack
  readonly enrolment?: EnrolmentPack
  /** Pages that the enrolment data cite, by the key of their claims. */
  readonly sources: Readonly<Record<string, Source>>
}

const kept = new Map<string, PlaceData>()
let elsewhere: (code: string) => PlaceData | undefined = () => undefined

/** What is here now of a place; `undefined` while it has not been fetched, and for a place without data of its own. */
export function placeData(code: string): PlaceData | undefined {
  if (!kept.has(code)) {
    const found = elsewhere(code)
    if (found !== undefined) keepPlace(found)
  }
  return kept.get(code)
}

/** From now on `placeData` has it. */
export function keepPlace(data: PlaceData): void {
  kept.set(data.code, data)
  Object.assign(cited, data.sources)
}

/** As if it had never been fetched. */
export const forgetPlace = (code: string): void => void kept.delete(code)

/** Every place that is here now. */
export const keptPlaces = (): readonly PlaceData[] => [...kept.values()]

/** Where to look for what was not kept: the terminal and the tests read the authored files themselves. */
export function lookElsewhere(find: (code: string) => PlaceData | undefined): void {
  elsewhere = find
}

/** Those of the nation's rules, which are always here, of what a family typed, and of every kept place. */
const cited: Record<string, Source> = { ...nationalSources, ...ownSources }

/** Pages that enrolment data cite, of kept places or typed; a key means one page in all places. */
export const citedSources: Readonly<Record<string, Source>> = cited
