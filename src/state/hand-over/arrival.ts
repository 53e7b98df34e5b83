import { create } from 'zustand'
import type { Member } from '@/domain/enrolment/member'
import { useBackupDay } from '../backup-day'
import { useEdits } from '../edits'
import { useHousehold } from '../household'
import type { ReadBackup } from '../backup'
import { MAX_BILLS } from '../bills'
import { MOST_OWN } from '../own-places'
import { whenErased } from '../saving/erased'
import { switchKept } from '../saving/keep'
import { keeperOf, type Keeper } from '../saving/keepers'
import { STORES } from '../stores'
import { compared, kept, merged, STORES_OF_MATTERS, type Keep, type Row, type States } from './compare'
import { certain, membersIn, translated, unansweredIn, type Mapping } from './people'

export type Ready = Extract<ReadBackup, { kind: 'ok' }>

/** A backup or a parcel beside what is here; nothing has changed yet. */
export type Arrival = {
  readonly rows: readonly Row[]
  /** Matters of this phone that are not in it: what a replacement would take away. */
  readonly gone: number
  /** Nicknames of those of this phone's people who are among them. */
  readonly goneWho: readonly string[]
  readonly states: States
  /** People of the other phone of whom nobody has said yet who they are here: until then nothing can be put together. */
  readonly unanswered: readonly Member[]
  /** Ids of those who come as new and whose relation was not taken over. */
  readonly unrelated: readonly string[]
}

const TOUCHED = [...STORES_OF_MATTERS, 'unfinished', 'edits']
const keepersOf = (names: readonly string[]): readonly Keeper[] => names.flatMap((name) => keeperOf(name) ?? [])
const statesOf = (names: readonly string[]): States => new Map(keepersOf(names).map(({ name, now }) => [name, now()]))

export const peopleIn = ({ states }: Ready) => membersIn(states)
export const certainIn = ({ states }: Ready): Mapping => certain(membersIn(states), useHousehold.getState().members)

export function arrivalOf({ states }: Ready, people: Mapping): Arrival {
  const { members } = useHousehold.getState()
  const theirs = translated(states, people, members)
  const came = new Map(membersIn(states).map(({ id, relation }) => [id, relation]))
  const unrelated = membersIn(theirs).filter(({ id, relation }) => people[id] === null && came.get(id) !== relation).map(({ id }) => id)
  const mine = statesOf(TOUCHED)
  const rows = compared(mine, theirs)
  const here = STORES_OF_MATTERS.reduce((sum, store) => sum + countIn(mine, store), 0)
  const coming = new Set(membersIn(theirs).map(({ id }) => id))
  const goneWho = members.filter(({ id }) => !coming.has(id)).map(({ nickname }) => nickname)
  return { rows, goneWho, gone: here - rows.filter(({ kind }) => kind !== 'new').length, states: theirs, unanswered: unansweredIn(membersIn(states), people, members), unrelated }
}

const countIn = (states: States, store: (typeof STORES_OF_MATTERS)[number]): number => compared(new Map(), new Map([[store, states.get(store) ?? {}]])).length

/** `unanswered` – of somebody it was not said who they are here · `too-many` – more than this phone keeps of something · `closed` – something here could not be read, and must not be written over. */
export type Taken = 'taken' | 'unanswered' | 'too-many' | 'closed' | 'full' | 'failed'

/** All of it or nothing. */
export function take({ rows, states, unanswered }: Arrival, keeps: (row: Row) => Keep = kept): Taken {
  if (unanswered.length > 0) return 'unanswered'
  const keepers = keepersOf(TOUCHED)
  if (keepers.some(({ locked }) => locked)) return 'closed'
  const next = merged(statesOf(TOUCHED), states, rows, keeps)
  const read = keepers.map((keeper) => ({ keeper, state: keeper.shape.parse(next.get(keeper.name)) }))
  if (read.some(({ state }) => state === null) || isTooMuch(next)) return 'too-many'
  const before = statesOf(TOUCHED)
  const why = switchKept(read, {})
  if (why === 'written') useBefore.setState({ states: before })
  return why === 'written' ? 'taken' : why
}

const isTooMuch = (states: States): boolean => countIn(states, 'bills') > MAX_BILLS || countIn(states, 'own-places') > MOST_OWN

/** What was here before the last taking or restoring, until the next start or until all is erased. `null`: nothing can be undone. */
export const useBefore = create<{ readonly states: States | null }>()(() => ({ states: null }))
whenErased(() => useBefore.setState({ states: null }))

export const canUndoReplacing = (): boolean => keepersOf(Object.keys(STORES)).every(({ locked }) => !locked)

/** Instead of everything that is here. Where something here cannot be read, that cannot be brought back afterwards. */
export function replaceWith(backup: Ready): Exclude<Taken, 'taken' | 'unanswered' | 'too-many' | 'closed'> | 'restored' {
  const names = Object.keys(STORES)
  const canUndo = canUndoReplacing()
  const before = statesOf(names)
  const restored = backup.restore()
  if (restored === 'restored') {
    useBefore.setState({ states: canUndo ? before : null })
    // What is here now lies in that very file, which was made before it knew of itself.
    useBackupDay.getState().note(backup.on)
    useEdits.getState().noteBackup()
  }
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
