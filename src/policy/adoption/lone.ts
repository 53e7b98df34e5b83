import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { machineMaker } from './makers'

/**
 * Values in use that rest on machine-written pages of one maker, and on nothing else. A value that is our own reading of pages (`from` is
 * empty) rests on none.
 */
export const onOneMachine = ({ claims, readings }: Figure<unknown>, sources: Readonly<Record<string, Source>>): readonly unknown[] =>
  readings.flatMap(({ value, from }) => {
    const makers = from.map((index) => machineMaker(sources[(claims[index] as Claim).source] as Source))
    return makers.length > 0 && !makers.includes(undefined) && new Set(makers).size < 2 ? [value] : []
  })

/** Every figure below `value`, with its path. */
export function figuresIn(value: unknown, path: string): readonly (readonly [path: string, figure: Figure<unknown>])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, it]) => figuresIn(it, `${path}.${key}`))
  return isFigure(value) ? [[path, value], ...inner] : inner
}

const isFigure = (value: object): value is Figure<unknown> => 'claims' in value && 'readings' in value
