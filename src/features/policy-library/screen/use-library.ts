import { useEffect, useMemo, useState } from 'react'
import { isAwaited } from '@/policy/data/awaited'
import { hasData } from '@/policy/geography/coverage'
import { showToast } from '@/platform/screen/toast'
import { useHeld } from '@/shell/held'
import { useHousehold } from '@/state/household'
import { useLatestPlace } from '@/state/places/places'
import { areaWith, chipAreas, NATION, type LibraryArea } from '../rows/areas'
import { anchorOf, pageAnchor } from '../rows/drawing'
import type { Entry } from '../rows/entries'
import { libraryOf, type Library } from '../rows/library'
import { readLink, type LinkParams } from './link-params'
import { pagesOf, pageWith } from './pages'
import { copy } from '../library.copy'
import { answersTo, readyAnswers, type Answer } from '../search/ask'
import { namedIn, type NamedPlace } from '../search/named-place'
import { filterEntries, hitCount, topicsIn, type Filter } from '../search/search'

/** `scrollTo`: the linked card at first, the top of the list after a turn of the page, nothing after any other choice. */
type View = Filter & { readonly area: string; readonly page: number; readonly scrollTo: string | undefined }

/** `away`: there are data, and they were not fetched yet; `none`: it has none of its own. */
type Named = NamedPlace & { readonly state: 'here' | 'away' | 'none' }

export type LibraryModel = {
  readonly library: Library
  readonly chips: readonly LibraryArea[]
  readonly topics: readonly string[]
  readonly view: View
  /** What stands in the field; looked for once it is confirmed. */
  readonly typed: string
  /** Hits of what is typed, while it is not yet what is shown. */
  readonly waiting: number | undefined
  /** What answers best, in every place at hand: instead of the list while something is typed, and where no line holds every word of it. */
  readonly answers: readonly Answer[] | undefined
  /** A place that was typed, where it is not the one on the screen or nothing is known of it. */
  readonly named: Named | undefined
  readonly shown: readonly Entry[]
  /** Lines in all pages. */
  readonly found: number
  readonly pageCount: number
  readonly countOf: (topic: string) => number
  /** Card that a shared link opened. */
  readonly linked: string | undefined
  readonly isLost: boolean
  readonly chooseArea: (code: string) => void
  readonly chooseTopic: (topic: string | undefined) => void
  readonly showConflicts: (only: boolean) => void
  readonly type: (text: string) => void
  readonly search: () => void
  readonly turnTo: (page: number) => void
  readonly clear: () => void
}

/** @param params Query of the page: `area` and `fact`, from anybody. */
export function useLibrary(params: LinkParams): LibraryModel {
  const members = useHousehold((household) => household.members)
  const [link] = useState(() => readLink(params))
  const codes = members.map(({ areaCode }) => areaCode)
  const [view, setView] = useHeld<View>('view', () => startView(link.area ?? codes.find((code) => hasData(code)) ?? NATION, link.fact))
  const [typed, setTyped] = useHeld('typed', () => '')
  const whenHere = useLatestPlace()
  const library = libraryOf(view.area)
  const { entries } = library
  const visible = useMemo(() => filterEntries(entries, view), [entries, view])
  const pages = useMemo(() => pagesOf(visible), [visible])
  const waiting = useMemo(() => (typed.trim() === view.query ? undefined : hitCount(filterEntries(entries, { ...view, query: typed }))), [entries, view, typed])
  const isAsking = waiting !== undefined || pages.length === 0
  const ready = atHandCodes([view.area, NATION, ...codes]).join()
  useEffect(() => readyLater(ready.split(',')), [ready])
  const asked = askedFor(isAsking ? typed.trim() : '', view.area, codes)
  const change = (changed: Partial<View>) => setView((before) => ({ ...before, page: 0, scrollTo: undefined, ...changed }))
  const show = (area: string) => setView((before) => ({ ...before, page: 0, scrollTo: undefined, area, topic: topicsIn(libraryOf(area).entries).find((topic) => topic === before.topic) }))
  return {
    library,
    chips: chipAreas(codes, view.area),
    topics: topicsIn(entries),
    view,
    typed,
    waiting,
    ...asked,
    shown: pages[view.page] ?? [],
    found: hitCount(visible),
    pageCount: pages.length,
    countOf: (topic) => hitCount(visible.filter((entry) => entry.topic === topic)),
    linked: link.fact,
    isLost: link.isLost,
    // Shown without its data a place would look as if nothing were known of it.
    chooseArea: (area) => whenHere(area, () => show(area), () => showToast(copy.notFetched)),
    chooseTopic: (topic) => change({ topic }),
    showConflicts: (onlyConflicts) => change({ onlyConflicts }),
    type: (text) => {
      setTyped(text)
      if (text.trim() === '' && view.query !== '') change({ query: '' })
    },
    search: () => change({ query: typed.trim() }),
    turnTo: (page) => change({ page, scrollTo: pageAnchor(page) }),
    clear: () => {
      setTyped('')
      change({ topic: undefined, onlyConflicts: false, query: '' })
    }
  }
}

/**
 * Looked for with every key, in what is at hand. Of a place that is named only its own lines and the nation's answer: those of the
 * place on the screen would be taken for its own.
 */
function askedFor(typed: string, area: string, family: readonly string[]): Pick<LibraryModel, 'answers' | 'named'> {
  if (typed === '') return { answers: undefined, named: undefined }
  const place = namedIn(typed)
  if (place === undefined) return { answers: answersTo(typed, atHand([area, NATION, ...family])), named: undefined }
  const state = !place.hasData ? 'none' : isAtHand(place.code) ? 'here' : 'away'
  return { answers: answersTo(place.rest, atHand([place.code, NATION])), named: place.code === area && state === 'here' ? undefined : { ...place, state } }
}

const isAtHand = (code: string): boolean => areaWith(code) !== undefined && !isAwaited(code)

/** What is here now; a place that was not fetched has nothing to say yet. */
const atHand = (codes: readonly string[]): readonly Library[] => atHandCodes(codes).map(libraryOf)
const atHandCodes = (codes: readonly string[]): readonly string[] => [...new Set(codes)].filter(isAtHand)

/** One place at a time, while nobody types. Gives what ends it. */
function readyLater([code, ...more]: readonly string[]): () => void {
  let end = (): void => undefined
  const timer = setTimeout(() => {
    if (code !== undefined) readyAnswers(libraryOf(code))
    if (more.length > 0) end = readyLater(more)
  }, READY_MS)
  return () => {
    clearTimeout(timer)
    end()
  }
}

/** The page is drawn, and one of them is never long. */
const READY_MS = 100

const startView = (area: string, fact: string | undefined): View => ({
  area, onlyConflicts: false, query: '', scrollTo: fact && anchorOf(fact), page: pageWith(pagesOf(libraryOf(area).entries), fact)
})
