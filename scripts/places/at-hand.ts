import { authoredPlace } from '@/policy/data/authored'
import { lookElsewhere } from '@/policy/data/place-data'
import { builtFromAuthored } from './built'

/** For the terminal: every place is here without being fetched. To be called first. */
export function haveAuthoredAtHand(): void {
  lookElsewhere(authoredPlace)
  Object.assign(globalThis, { PLACES_BUILT: builtFromAuthored() })
}
