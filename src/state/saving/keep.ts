import type { Stored, Written } from '@/platform/storage/storage'
import { trialShelf } from '@/platform/storage/trial'
import { carryOnStored } from '../joint-steps'
import { clearTrouble, reportTrouble, useStorageReport, type StorageTrouble } from '../storage-report'
import { allKeepers, type Keeper } from './keepers'
import { merged } from './merge'
import type { Lost } from './read-items'
import { writeText } from './saved-text'
import { setAside, textOfItems } from './set-aside'
import { finishSwitch, readSaved, switchOver, writeSaved, type NewTexts } from './switch-over'
import { understand, type Understood } from './understand'

type Opened<Saved> = { readonly saved: Saved | null; readonly locked: boolean }
const NOTHING = { saved: null, locked: false }
const CLOSED = { saved: null, locked: true }

const textIn = (stored: Stored): string | null => ('text' in stored ? stored.text : null)
export const textFor = <Saved extends object>({ version, shape }: Keeper<Saved>, state: Saved): string => writeText(state, version, shape.lists)

/** What the store starts with; null: nothing is saved, or nothing of it can be used. */
export function openSaved<Saved extends object>(keeper: Keeper<Saved>): Saved | null {
  finishSwitch()
  carryOn()
  const stored = readSaved(keeper.name)
  keeper.seen = textIn(stored)
  const { saved, locked } = opened(stored, keeper)
  keeper.locked = locked
  keeper.base = saved ?? keeper.shape.blank
  return saved
}

/** Where stores have just been carried on: `null`, on the phone; or what is only tried. */
let carriedIn: object | null | undefined

/**
 * Once for all stores that are opened together, and not for each of fifteen: that is a hundred and fifty reads of a phone's storage. Later
 * somebody may have written an older form anew, another window of an older build say. While a store cannot be read, each asks again.
 */
function carryOn(): void {
  const here = trialShelf()
  if (carriedIn === here || carryOnStored() === 'waiting') return
  carriedIn = here
  void Promise.resolve().then(() => {
    carriedIn = undefined
  })
}

function opened<Saved extends object>(stored: Stored, keeper: Keeper<Saved>): Opened<Saved> {
  if (stored.kind === 'missing') return NOTHING
  if (stored.kind === 'unreadable') return closed({ kind: 'unreadable', store: keeper.name })
  const read = stored.kind === 'found' ? understand(stored.text, keeper) : DAMAGED
  if (read.kind === 'damaged') return putAway(keeper, stored.text, 'all', null)
  return read.kind === 'read' ? openedItems(read, keeper) : closed(WAITS[read.kind](keeper.name))
}

const DAMAGED: Understood<never> = { kind: 'damaged' }
const WAITS = {
  waiting: (store: string): StorageTrouble => ({ kind: 'unreadable', store }),
  newer: (store: string): StorageTrouble => ({ kind: 'newer', store, keptAs: 'in-place' })
}

function openedItems<Saved extends object>(read: Extract<Understood<Saved>, { kind: 'read' }>, keeper: Keeper<Saved>): Opened<Saved> {
  if (read.changed) reportTrouble({ kind: 'changed', store: keeper.name })
  if (read.lost.length === 0) return { saved: read.saved, locked: false }
  return putAway(keeper, textOfItems(keeper.name, keeper.version, read.lost), read.lost, read.saved)
}

function closed(trouble: StorageTrouble): Opened<never> {
  reportTrouble(trouble)
  return CLOSED
}

/** Copies first, and only then writes what is left, so that at every moment everything lies in at least one place. */
function putAway<Saved extends object>(keeper: Keeper<Saved>, text: string, items: readonly Lost[] | 'all', saved: Saved | null): Opened<Saved> {
  const keptAs = setAside(keeper.name, text)
  reportTrouble({ kind: 'damaged', store: keeper.name, keptAs, items: items === 'all' ? 'all' : items.length })
  if (keptAs === 'in-place') return { saved, locked: true }
  const rest = textFor(keeper, saved ?? keeper.shape.blank)
  if (writeSaved(keeper.name, rest) === 'written') keeper.seen = rest
  return { saved, locked: false }
}

export function saveNow<Saved extends object>(keeper: Keeper<Saved>, mine: Saved): void {
  const next = keeper.locked ? null : keeper.shared ? besideOthers(keeper, mine) : mine
  const why = next === null ? 'would-overwrite' : write(keeper, next)
  if (why === 'written') clearTrouble('not-saved', keeper.name)
  else reportTrouble({ kind: 'not-saved', store: keeper.name, why })
  if (why === 'written' && next !== null && next !== mine) keeper.show(next)
}

function write<Saved extends object>(keeper: Keeper<Saved>, next: Saved): Written {
  const text = textFor(keeper, next)
  const why = writeSaved(keeper.name, text)
  if (why === 'written') wrote(keeper, text, next)
  return why
}

/** `null`: there is no text any more. */
function wrote<Saved extends object>(keeper: Keeper<Saved>, text: string | null, next: Saved): void {
  keeper.seen = text
  if (keeper.shared) setTimeout(() => settle(keeper, text, next), SETTLES_IN_MS)
  else keeper.base = next
}

/**
 * Another window may have written in the same moment, before it could see this: what lies there then lacks what was
 * written here. So what this window wrote counts as its own change for so long, and is joined again when it is missing.
 */
export const SETTLES_IN_MS = 1000

function settle<Saved extends object>(keeper: Keeper<Saved>, text: string | null, written: Saved): void {
  follow(keeper)
  if (keeper.seen === text) keeper.base = written
}

function note<Saved extends object>(keeper: Keeper<Saved>, seen: string | null, base: Saved): void {
  keeper.seen = seen
  keeper.base = base
}

/** `null`: what another window saved cannot be joined with this, and must not be written over. */
function besideOthers<Saved extends object>(keeper: Keeper<Saved>, mine: Saved): Saved | null {
  const stored = readSaved(keeper.name)
  if (stored.kind === 'unreadable') return null
  if (textIn(stored) === keeper.seen) return mine
  const theirs = fromOther(stored, keeper)
  const both = theirs && keeper.shape.parse(merged(keeper.base, mine, theirs))
  if (both) note(keeper, textIn(stored), theirs)
  return both
}

function fromOther<Saved extends object>(stored: Stored, keeper: Keeper<Saved>): Saved | null {
  if (stored.kind === 'missing') return keeper.shape.blank
  const read = stored.kind === 'found' ? understand(stored.text, keeper) : null
  return read?.kind === 'read' && read.lost.length === 0 ? read.saved : null
}

/** Another window saved something: it is shown here too, beside what only this window has. */
export function lookAgain(key: string | null): void {
  const all = allKeepers()
  const concerned = all.filter(({ name }) => name === key)
  for (const keeper of concerned.length > 0 ? concerned : all) follow(keeper)
}

/** What lies there stands where both changed the same value: two windows that both insisted would never end. */
function follow<Saved extends object>(keeper: Keeper<Saved>): void {
  const stored = readSaved(keeper.name)
  const text = textIn(stored)
  if (keeper.locked || stored.kind === 'unreadable' || text === keeper.seen) return
  const theirs = fromOther(stored, keeper)
  const both = theirs && keeper.shape.parse(merged(keeper.base, theirs, keeper.now()))
  if (!theirs || !both) return
  keeper.show(both)
  note(keeper, text, theirs)
  if (textFor(keeper, both) !== textFor(keeper, theirs)) saveNow(keeper, both)
}

export type NewState = { readonly keeper: Keeper; /** `null`: as on the first day. */ readonly state: object | null }

/**
 * New contents for all these stores, and other texts with them: in storage all of it or nothing, and then on the screen.
 * Nothing is locked afterwards. `whatever-happens`: also when the phone would not write.
 */
export function switchKept(states: readonly NewState[], others: NewTexts, when: 'once-written' | 'whatever-happens' = 'once-written'): Written {
  const texts = states.map(({ keeper, state }) => [keeper, state && textFor(keeper, state)] as const)
  const why = switchOver({ ...Object.fromEntries(texts.map(([{ name }, text]) => [name, text])), ...others })
  if (why !== 'written' && when === 'once-written') return why
  states.forEach(({ keeper, state }, n) => {
    const today = state ?? keeper.shape.blank
    keeper.locked = false
    const text = texts[n]?.[1] ?? null
    if (why === 'written') wrote(keeper, text, today)
    else note(keeper, text, today)
    keeper.restart(today)
  })
  useStorageReport.setState({ troubles: [] })
  return why
}
