import { readStorage } from '@/platform/storage/storage'
import { setShelf } from '@/platform/storage/trial'
import { forgetHeld } from '../saving/erased'
import { lookAgain, openSaved } from '../saving/keep'
import { allKeepers, type Keeper } from '../saving/keepers'
import { useStorageReport } from '../storage-report'
import { useTrial } from './trial'

/** How somebody reads stays as it is. */
const KEPT = ['preferences']

/**
 * Puts an invented family on every screen. The phone's storage is neither read nor written until it ends.
 *
 * @param texts What each store starts with, as it would lie in the phone's storage; every other store is empty.
 */
export function beginTrial(texts: Readonly<Record<string, string>>): void {
  useTrial.getState().end?.()
  const kept = KEPT.flatMap((name) => {
    const stored = readStorage(name)
    return stored.kind === 'found' ? [[name, stored.text] as const] : []
  })
  const { troubles } = useStorageReport.getState()
  const back = new Map(allKeepers().map((keeper) => [keeper, wayBack(keeper)]))
  setShelf(new Map([...Object.entries(texts), ...kept]))
  useStorageReport.setState({ troubles: [] })
  allKeepers().forEach(openAnew)
  useTrial.setState({ end: () => end(back, troubles) })
}

/** To the letter what was on the screen, also what the phone had no room to save. */
function wayBack(keeper: Keeper): () => void {
  const { locked, seen, base } = keeper
  const shown = keeper.now()
  return () => {
    Object.assign(keeper, { locked, seen, base })
    keeper.restart(shown)
  }
}

function end(back: ReadonlyMap<Keeper, () => void>, troubles: ReturnType<typeof useStorageReport.getState>['troubles']): void {
  setShelf(null)
  forgetHeld()
  useStorageReport.setState({ troubles })
  for (const keeper of allKeepers()) (back.get(keeper) ?? (() => openAnew(keeper)))()
  useTrial.setState({ end: null })
  lookAgain(null)
}

const openAnew = (keeper: Keeper): void => keeper.restart(openSaved(keeper) ?? keeper.shape.blank)
