import type { Figure } from './figure'

/** Two sources that differ, or one that is wrong by itself: the one meaning of 「对不上」 wherever it is counted. */
export const isConflict = ({ doubt }: Pick<Figure<unknown>, 'doubt'>): boolean => doubt === 'conflict'

const isFigure = (value: object): value is Figure<unknown> => 'claims' in value && 'readings' in value

/** How many figures are in conflict, at any depth of what is given. */
export function conflictsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = isFigure(value) && isConflict(value) ? 1 : 0
  return Object.values(value).reduce<number>((sum, part) => sum + conflictsIn(part), own)
}
