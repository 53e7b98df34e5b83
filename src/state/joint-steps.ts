import type { Stored } from '@/platform/storage/storage'
import { billsStep } from './bills-step'
import { casesStep } from './cases-step'
import { readSaved, switchOver } from './saving/switch-over'
import { yearsStep } from './years-step'

/** By store name: what it saves, in the shape of the step's version. Raw: one item of it may be anything. */
export type States = Readonly<Record<string, unknown>>

/**
 * A migration that reads and writes several stores at once. It runs before any of them opens, on what is stored, and on
 * what a backup holds. Steps run in the order of the list. What a store needs before its first joint step stands in the
 * list as well; what comes after its last one stands in the store.
 */
export type JointStep = {
  /** By store: the version it has before; afterwards it has the next. 0: a store that did not exist. */
  readonly from: Readonly<Record<string, number>>
  /**
   * Gets the stores that lie there at that version. A store it does not answer for keeps its state, `null` removes it, `undefined` says
   * that nothing of it can be read, so that its text stays exactly as it lies, and one that did not lie there is made. It must be ready for anything, not throw over one bad item, and leave what it
   * cannot place where it was: a store that is damaged or newer is absent, and an answer for it is dropped. `isFree`: nothing
   * lies there, so a store can be made.
   */
  readonly run: (states: States, isFree: (name: string) => boolean) => Readonly<Record<string, unknown>>
}

export const JOINT_STEPS: readonly JointStep[] = [casesStep, yearsStep, billsStep]

export type Versioned = { readonly state: unknown; readonly version: number }
/** By store; `null`: removed by a step. */
export type Carried = Readonly<Record<string, Versioned | null>>

/** Whether a step of the list carries this store on from this version. */
export const isCarried = (name: string, version: number, steps = JOINT_STEPS): boolean => steps.some(({ from }) => from[name] === version)

/** Runs every step that concerns these stores. A step that throws changes nothing. */
export function carriedOn(stores: Carried, steps = JOINT_STEPS): Carried {
  return steps.reduce<Carried>((before, step) => {
    try {
      return { ...before, ...after(before, step) }
    } catch {
      return before
    }
  }, stores)
}

function after(stores: Carried, { from, run }: JointStep): Carried {
  const names = Object.keys(from).filter((name) => from[name] !== 0 && stores[name]?.version === from[name] && holdsItems(stores[name]?.state))
  if (names.length === 0) return {}
  const states = Object.fromEntries(names.map((name) => [name, stores[name]?.state]))
  const answer = run(states, (name) => !stores[name])
  const kept = Object.fromEntries(names.filter((name) => !(name in answer)).map((name) => [name, states[name]]))
  const isMade = (name: string, state: unknown) => name in from && !stores[name] && state !== null
  const results = Object.entries({ ...kept, ...answer }).filter(([name, state]) => state !== undefined && (names.includes(name) || isMade(name, state)))
  return Object.fromEntries(results.map(([name, state]) => [name, state === null ? null : { state, version: (from[name] ?? 0) + 1 }]))
}

/** Whatever a step carries on has a list or a record in it; a text without one is read by nobody, and set aside as it lies. */
const holdsItems = (state: unknown): boolean => Array.isArray(state) || (isObject(state) && Object.values(state).some(isObject))
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether a step can make something of this state; `false`: it waits for nothing. */
export const canBeCarried = (name: string, saved: Versioned, steps = JOINT_STEPS): boolean => carriedOn({ [name]: saved }, steps)[name] !== saved

/**
 * Carries on what is stored, all stores of a step in one switch. Nothing happens while one of them cannot be read, or
 * while there is no room: the stores then wait as they are.
 */
export function carryOnStored(steps = JOINT_STEPS): 'carried' | 'waiting' {
  const names = [...new Set(steps.flatMap(({ from }) => Object.keys(from)))]
  const texts = names.map((name) => [name, readSaved(name)] as const)
  if (texts.some(([, stored]) => stored.kind === 'unreadable')) return 'waiting'
  const before: Carried = Object.fromEntries(texts.map(([name, stored]) => [name, storedState(stored)]))
  const later = carriedOn(before, steps)
  const changed = names.filter((name) => (later[name] ?? null) !== before[name])
  const why = changed.length === 0 ? 'written' : switchOver(Object.fromEntries(changed.map((name) => [name, textOf(later[name] ?? null)])))
  return why === 'written' ? 'carried' : 'waiting'
}

/** The saved text of one store, as far as steps carry it on by itself: one that was set aside, say. */
export function carriedText(name: string, text: string, steps = JOINT_STEPS): string {
  const before = versionedOf(text)
  const later = before === CLOSED ? before : carriedOn({ [name]: before }, steps)[name]
  return later === before || later === null || later === undefined ? text : JSON.stringify(later)
}

/** Lies there and cannot be used by a step: neither read nor written. */
const CLOSED: Versioned = { state: undefined, version: -1 }

const textOf = (saved: Versioned | null): string | null => (saved === null ? null : JSON.stringify(saved))

function storedState(stored: Stored): Versioned | null {
  if (stored.kind === 'missing') return null
  return stored.kind === 'found' ? versionedOf(stored.text) : CLOSED
}

function versionedOf(text: string): Versioned {
  try {
    const { state, version } = JSON.parse(text) as Versioned
    return Number.isInteger(version) ? { state, version } : CLOSED
  } catch {
    return CLOSED
  }
}
