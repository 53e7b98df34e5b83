import { canBeCarried, isCarried, type Versioned } from '../joint-steps'
import type { Keeper } from './keepers'
import { readItems, readLines, type Lost, type ReadItems } from './read-items'
import { readText, type Sealed } from './saved-text'

export type Understood<Saved = object> =
  /** `changed`: all of it can be read, but it is not what was saved. */
  | { readonly kind: 'read'; readonly saved: Saved; readonly lost: readonly Lost[]; readonly changed: boolean }
  /** `waiting`: a joint step could not carry it on yet. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'waiting' }

type How<Saved> = Pick<Keeper<Saved>, 'name' | 'version' | 'migrations' | 'shape'>

/** What a saved text means, migrated to today's shape; nothing is changed by asking. */
export function understand<Saved>(text: string, how: How<Saved>): Understood<Saved> {
  const sealed = readText(text, how.version)
  if (sealed === 'broken') return fromLines(text, how)
  const { state, version } = sealed
  if (version > how.version) return { kind: 'newer' }
  if (version < 1) return { kind: 'damaged' }
  return isWaiting(version, how) ? waitingFor({ state, version }, how) : fromState(sealed, how)
}

const waitingFor = <Saved>(saved: Versioned, { name }: How<Saved>): Understood<Saved> => ({ kind: canBeCarried(name, saved) ? 'waiting' : 'damaged' })

function fromState<Saved>({ state, version, changed }: Sealed, how: How<Saved>): Understood<Saved> {
  const today = migrated(state, version, how)
  const whole = today && how.shape.parse(today.state)
  if (whole) return { kind: 'read', saved: whole, lost: [], changed }
  return today ? kept(readItems(today.state, how.shape), changed) : { kind: 'damaged' }
}

/** Lines of an older shape mean nothing to us. */
function fromLines<Saved>(text: string, how: How<Saved>): Understood<Saved> {
  const version = Number(/\n\},"version":(\d+),/.exec(text)?.[1] ?? how.version)
  return version === how.version ? kept(readLines(text, how.shape), true) : { kind: 'damaged' }
}

const kept = <Saved>({ saved, lost, found }: ReadItems<Saved>, changed: boolean): Understood<Saved> =>
  found === 0 ? { kind: 'damaged' } : { kind: 'read', saved, lost, changed }

function isWaiting<Saved>(from: number, { name, version, migrations }: How<Saved>): boolean {
  for (let step = from; step < version; step += 1) if (!migrations[step] && isCarried(name, step)) return true
  return false
}

/** `null`: a migration could make nothing of it. */
function migrated<Saved>(state: unknown, from: number, { version, migrations }: How<Saved>): { readonly state: unknown } | null {
  try {
    let current = state
    for (let step = from; step < version; step += 1) current = migrations[step]?.(current)
    return { state: current }
  } catch {
    return null
  }
}
