import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { loadPlace } from '@/platform/places/load-place'
import { placeData } from '@/policy/data/place-data'
import { builtVersion, hasData } from '@/policy/geography/coverage'
import { aboveOf } from '@/policy/geography/place-list'
import { keepCompact, restoreCopy, saveCopy } from './copies'

export const NATION = '000000'

type Status = 'loading' | 'failed' | 'again'
type Fetching = { readonly status: Readonly<Record<string, Status>>; /** Rises with every place that came. */ readonly round: number }

const useFetching = create<Fetching>()(() => ({ status: {}, round: 0 }))
const mark = (code: string, status: Status | undefined, came = 0): void =>
  useFetching.setState((before) => {
    const { [code]: _was, ...others } = before.status
    return { status: status === undefined ? others : { ...others, [code]: status }, round: before.round + came }
  })

export type PlacesState = {
  /** `ready` also where there is nothing to fetch: a place without data of its own. */
  readonly state: 'ready' | 'loading' | 'unreachable'
  /** Codes that are not here. */
  readonly missing: readonly string[]
  /** A copy that an older build kept is in use, until the new one comes. */
  readonly isOld: boolean
  /** What did not come is being fetched once more; the state stays `unreachable` meanwhile. */
  readonly isRetrying: boolean
  readonly retry: () => void
}

/** A place, its province, and the nation where its terms are asked for: those that have data. */
export const filesFor = (codes: readonly string[], withNation: boolean): readonly string[] =>
  [...new Set([...codes.flatMap((code) => [code, aboveOf(code)]), ...(withNation ? [NATION] : [])])].filter(needsFile)

/** The nation's enrolment rules are in the code; its terms are a file. */
const needsFile = (code: string): boolean => /^\d{6}$/.test(code) && hasData(code)

/** Copies of an older build: to be fetched anew, and in use until the new ones have come. */
const stale = new Set<string>()
const old = new Set<string>()

/** Is it here, or can it be taken from the phone's own copy, at once? */
function isHere(code: string): boolean {
  if (placeData(code) !== undefined) return true
  const copy = restoreCopy(code)
  if (copy === 'old') [stale, old].forEach((all) => all.add(code))
  return copy !== 'none'
}

async function fetchPlace(code: string): Promise<void> {
  mark(code, useFetching.getState().status[code] === undefined ? 'loading' : 'again')
  const loaded = await loadPlace(code, builtVersion())
  const isKept = loaded.kind === 'ready' && keepCompact(code, loaded.data)
  if (isKept) saveCopy(code, loaded.data)
  mark(code, isKept ? undefined : 'failed', isKept ? 1 : 0)
}

/** Fetches what is not here; `false` when something did not come. */
export async function fetchPlaces(codes: readonly string[], withNation = true): Promise<boolean> {
  const files = filesFor(codes, withNation).filter((code) => !isHere(code))
  await Promise.all(files.map(fetchPlace))
  return files.every((code) => placeData(code) !== undefined)
}

/** Are the data of these places here? Fetches what is missing; the family's are taken from the phone before the first drawing. */
export function usePlaces(codes: readonly string[], withNation = false): PlacesState {
  const { status } = useFetching()
  const files = filesFor(codes, withNation)
  const missing = files.filter((code) => !isHere(code))
  const waiting = missing.filter((code) => status[code] === undefined).join()
  useEffect(() => {
    for (const code of waiting === '' ? [] : waiting.split(',')) void fetchPlace(code)
    renewStale()
  }, [waiting])
  const retry = () => missing.forEach((code) => void fetchPlace(code))
  const state = missing.length === 0 ? 'ready' : missing.some((code) => status[code] === 'failed' || status[code] === 'again') ? 'unreachable' : 'loading'
  return { state, missing, isOld: files.some((code) => old.has(code)), isRetrying: missing.some((code) => status[code] === 'again'), retry }
}

/** Copies of an older build are used at once and replaced when the new ones come. */
function renewStale(): void {
  for (const code of stale) {
    stale.delete(code)
    void loadPlace(code, builtVersion()).then((loaded) => {
      if (loaded.kind !== 'ready' || !keepCompact(code, loaded.data)) return
      saveCopy(code, loaded.data)
      old.delete(code)
      mark(code, undefined, 1)
    })
  }
}

/** Can these be used at once? */
export const arePlacesHere = (codes: readonly string[], withNation = true): boolean => filesFor(codes, withNation).every(isHere)

/**
 * Does something once the data of a place are here; of several calls only the last one counts, in whatever order the places come.
 * `lost`: it did not come.
 */
export function useLatestPlace(): (code: string, act: () => void, lost: () => void) => void {
  const latest = useRef<object>()
  return (code, act, lost) => {
    const call = {}
    latest.current = call
    if (arePlacesHere([code])) return act()
    void fetchPlaces([code]).then((came) => {
      if (latest.current === call) (came ? act : lost)()
    })
  }
}
