import { readStorage, removeStorage, writeStorage } from '@/platform/storage/storage'
import type { IsoDate } from '@/domain/date/iso-date'
import { allKeepers, keeperOf } from './saving/keepers'
import { readText, sumOf, writeText } from './saving/saved-text'
import { isSwitching } from './saving/switch-over'
import { useStorageReport } from './storage-report'

// The first picture of home as it was drawn last, so that the app opens with it before any store is read (docs/adr/0024-kept-home.md).
// No store of its own: it is in no backup, goes with whatever is erased, and what cannot be used of it is nobody's loss.

export const HOME_VIEW = 'home-view'
/** Rises when the form of what home hands over changes in a way that the build's own mark does not tell. */
const FORM = 1

/** Stores of which home's first picture speaks: where one text is not the one it was drawn from, it is not drawn again. */
export const SPEAKS_OF = ['household', 'done', 'entries', 'bills', 'own-places', 'home-area', 'preferences'] as const

/** Of the sources this app was built from: other words, rules or data draw another picture. */
declare const BUILT_FROM: string

type KeptView = { readonly on: IsoDate; readonly built: string; readonly texts: string; readonly view: unknown }

/**
 * What home drew first when it was computed last: today, by this very build, from the very texts that lie in storage now.
 *
 * @returns `undefined` where any of that is not so, also once a store is open in this run, which then knows better.
 */
export function readKeptHome(on: IsoDate): unknown {
  if (allKeepers().length > 0) return undefined
  const stored = readStorage(HOME_VIEW)
  if (stored.kind !== 'found') return undefined
  const kept = openView(stored.text)
  const isToday = kept?.on === on && kept.built === BUILT_FROM
  return isToday && kept.texts === storedTexts() ? kept.view : undefined
}

function openView(text: string): KeptView | undefined {
  const sealed = readText(text, FORM)
  return sealed === 'broken' || sealed.changed || sealed.version !== FORM ? undefined : (sealed.state as KeptView)
}

/**
 * Keeps it for the next start, where everything on the screen lies in storage too; without room, or while something is wrong with what is
 * stored, the next start reads and computes as if there were none.
 *
 * @param view Plain JSON; `undefined`: there is nothing to keep.
 */
export function keepHome(on: IsoDate, view: object | undefined): void {
  const texts = view && useStorageReport.getState().troubles.length === 0 ? seenTexts() : undefined
  const text = texts === undefined ? undefined : writeText({ on, built: BUILT_FROM, texts, view }, FORM, [])
  const stored = readStorage(HOME_VIEW)
  if (stored.kind === 'found' && stored.text === text) return
  if (text === undefined ? stored.kind !== 'missing' : writeStorage(HOME_VIEW, text) !== 'written') removeStorage(HOME_VIEW)
}

/** Of the texts that what is on the screen was read from, or written to last; another tab may have written since. */
function seenTexts(): string | undefined {
  const keepers = SPEAKS_OF.map((name) => keeperOf(name))
  return keepers.some((keeper) => keeper === undefined || keeper.locked) ? undefined : keepers.map((keeper) => markOf(keeper?.seen ?? '')).join()
}

function storedTexts(): string | undefined {
  if (isSwitching()) return undefined
  const all = SPEAKS_OF.map((name) => readStorage(name))
  return all.some(({ kind }) => kind !== 'found' && kind !== 'missing') ? undefined : all.map((stored) => markOf('text' in stored ? stored.text : '')).join()
}

/** Of the whole text: a letter that changed while the app was closed tells as well as one that was written. */
const markOf = (text: string): string => `${text.length}:${sumOf(text, FORM)}`
