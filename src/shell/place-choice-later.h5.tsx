import { lazy, Suspense } from 'react'
import type { PlaceChoiceProps } from './place-choice'

const load = () => import('./place-choice')
const Later = lazy(async () => ({ default: (await load()).PlaceChoice }))

/** The list of all places with its search is no part of a first load: it comes while nobody waits, or when it is asked for. */
export const PlaceChoice = (props: PlaceChoiceProps) => (
  <Suspense fallback={null}>
    <Later {...props} />
  </Suspense>
)

/** Longer than a first screen takes to load: nothing of it waits for this. */
const QUIET_MS = 4000

/** Brings it while nobody waits; what failed to come is asked for again when it is needed. Gives what ends the waiting. */
export function fetchPlaceChoice(): () => void {
  const timer = setTimeout(() => void load().catch(() => undefined), QUIET_MS)
  return () => clearTimeout(timer)
}
