import { create } from 'zustand'
import { useHousehold } from '../household'
import type { ReadBackup } from '../backup'
import { MAX_BILLS } from '../bills'
import { MOST_OWN } from '../own-places'
import { switchKept } from '../saving/keep'
import { keeperOf, type Keeper } from '../saving/keepers'
import { STORES } from '../stores'
import { compared, kept, merged, STORES_OF_MATTERS, type Keep, type Row, type States } from './compare'
import { guessed, membersIn, translated, type Mapping } from './people'

export type Ready = Extract<ReadBackup, { kind: 'ok' }>

/** A backup or a parcel beside what is here; nothing has changed yet. */
export type Arrival = {
  readonly rows: readonly Row[]
  /** Matters of this phone that are not in it: what a replacement would take away. */
  readonly gone: number
  readonly states: States
}

const TOUCHED = [...STORES_OF_MATTERS, 'unfinished', 'edits']
const keepersOf = (names: readonly string[]): readonly Keeper[] => names.flatMap((name) => keeperOf(name) ?? [])
const statesOf = (names: readonly string[]): States => new Map(keepersOf(names).map(({ name, now }) => [name, now()]))

export const peopleIn = ({ states }: Ready) => membersIn(states)
export const guessedIn = ({ states }: Ready): Mapping => guessed(membersIn(states), useHousehold.getState().members)

export function arrivalOf({ states }: Ready, people: Mapping): Arrival {
  const theirs = translated(states, people, useHousehold.getState().members)
  const mine = statesOf(TOUCHED)
  const rows = compared(mine, theirs)
  const here = STORES_OF_MATTERS.reduce((sum, store) => sum + countIn(mine, store), 0)
  return { rows, gone: here - rows.filter(({ kind }) => kind !== 'new').length, states: theirs }
}

const countIn = (states: States, store: (typeof STORES_OF_MATTERS)[number]): number => compared(new Map(), new Map([[store, states.get(store) ?? {}]])).length

/** `too-many` – more than this phone keeps of something · `closed` – something here could not be read, and must not be written over. */
export type Taken = 'taken' | 'too-many' | 'closed' | 'full' | 'failed'

/** All of it or nothing. */
export function take({ rows, states }: Arrival, keeps: (row: Row) => Keep = kept): Taken {
  const keepers = keepersOf(TOUCHED)
  if (keepers.some(({ locked }) => locked)) return 'closed'
  const next = merged(statesOf(TOUCHED), states, rows, keeps)
  const read = keepers.map((keeper) => ({ keeper, state: keeper.shape.parse(next.get(keeper.name)) }))
  if (read.some(({ state }) => state === null) || countIn(next, 'bills') > MAX_BILLS || countIn(next, 'own-places') > MOST_OWN) return 'too-many'
  const before = statesOf(TOUCHED)
  const why = switchKept(read, {})
  if (why === 'written') useBefore.setState({ states: before })
  return why === 'written' ? 'taken' : why
}

/** What was here before the last taking or restoring, until the next start. `null`: nothing can be undone. */
export const useBefore = create<{ readonly states: States | null }>()(() => ({ states: null }))

export const canUndoReplacing = (): boolean => keepersOf(Object.keys(STORES)).every(({ locked }) => !locked)

/** Instead of everything that is here. Where something here cannot be read, that cannot be brought back afterwards. */
export function replaceWith(backup: Ready): Exclude<Taken, 'taken' | 'too-many' | 'closed'> | 'restored' {
  const names = Object.keys(STORES)
  const canUndo = canUndoReplacing()
  const before = statesOf(names)
  const restored = backup.restore()
  if (restored === 'restored') useBefore.setState({ states: canUndo ? before : null })
  return restored
}

/** As it was before. What was changed since then is lost with it. */
export function undoTaking(): 'undone' | 'nothing' | 'full' | 'failed' {
  const { states } = useBefore.getState()
  if (states === null) return 'nothing'
  const why = switchKept(keepersOf([...states.keys()]).map((keeper) => ({ keeper, state: states.get(keeper.name) ?? null })), {})
  if (why !== 'written') return why
  useBefore.setState({ states: null })
  return 'undone'
}
