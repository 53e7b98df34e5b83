import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { enrolmentPacks } from '../enrolment/packs'
import { packs } from '../packs'
import { sharedSources } from '../enrolment/pens'
import * as local from '../places/all-sources.gen'
import { machineMaker } from './makers'

/** As they were written: what screens get has lost its address. */
const written: Readonly<Record<string, Source>> = Object.assign({}, sharedSources, ...Object.values(local))

const figuresIn = (value: unknown, path: string): readonly (readonly [string, Figure<unknown>])[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('claims' in value && 'readings' in value) return [[path, value as Figure<unknown>]]
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, `${path}.${key}`))
}

const shipped: readonly (readonly [path: string, figure: Figure<unknown>, sources: Readonly<Record<string, Source>>])[] = [
  ...enrolmentPacks.flatMap((pack) => figuresIn(pack, pack.areaName).map(([path, figure]) => [path, figure, written] as const)),
  ...packs.flatMap(({ area, years }) => figuresIn(years, area.name).map(([path, figure]) => [path, figure, written] as const))
]

/** Values that rest on machine-written pages of one maker, and on nothing else. */
const loneMachines = shipped.flatMap(([path, { claims, readings }, sources]) =>
  readings.flatMap(({ from }) => {
    const makers = from.map((index) => machineMaker(sources[(claims[index] as Claim).source] as Source))
    return makers.length > 0 && !makers.includes(undefined) && new Set(makers).size < 2 ? [path] : []
  })
)

describe('what is shipped', () => {
  it('there is enough of it for this to mean something', () => {
    expect(shipped.length).toBeGreaterThan(200)
  })
  it('rests nowhere on one machine-written page alone', () => {
    expect(loneMachines).toEqual([])
  })
  it('calls no machine-written page better than unverified', () => {
    expect(Object.entries(written).filter(([, source]) => machineMaker(source) !== undefined && source.grade !== 'unverified').map(([key]) => key)).toEqual([])
  })
})
