import type { ItemShape } from './read-items'

export type Migration = (old: unknown) => unknown

/** How one store is kept in this run of the app. */
export type Keeper<Saved = object> = {
  readonly name: string
  readonly version: number
  readonly migrations: Readonly<Record<number, Migration>>
  readonly shape: ItemShape<Saved>
  /** Another window of the app may write what this one keeps. */
  readonly shared: boolean
  /** What is on the screen now. */
  readonly now: () => Saved
  /** Puts it on the screen and saves nothing. */
  readonly show: (saved: Saved) => void
  /** The same, and forgets what was never saved: an undo, for one. */
  readonly restart: (saved: Saved) => void
  /** Nothing is written: what lies there could neither be used nor copied away. */
  locked: boolean
  /** The text last read or written, and what it means; another window may have written since. */
  seen: string | null
  base: Saved
}

const keepers = new Map<string, Keeper>()

export const addKeeper = (keeper: Keeper): void => void keepers.set(keeper.name, keeper)
export const keeperOf = (name: string): Keeper | undefined => keepers.get(name)
export const allKeepers = (): readonly Keeper[] => [...keepers.values()]
