import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import type { Bands, Row, Table } from '@/domain/benefit/terms'
import type { Claim, Figure } from '@/domain/evidence/figure'
import type { BasisPoints } from '@/domain/money/fen'
import { either, row } from './tables'
import { share } from './terms-words'

/** A figure for each tier that a source speaks of; the others stay unknown. */
export type Tiers<T> = Partial<Record<Tier, Figure<T>>>

/** Rates of which a page says that they are so many points higher than others. */
export const plusPoints = (tiers: Tiers<Bands>, points: number, claim: Claim, most = 100): Tiers<Bands> =>
  Object.fromEntries(Object.entries(tiers).map(([tier, figure]) => [tier, raised(figure, points, claim, most)]))

const raised = (figure: Figure<Bands>, points: number, claim: Claim, most: number): Figure<Bands> => {
  const more = (bands: Bands): Bands => bands.map((band) => ({ ...band, rate: Math.min(band.rate + share(points), share(most)) as BasisPoints })) as unknown as Bands
  const last = figure.claims.length
  const readings = figure.readings.map((it) => ({ ...it, value: more(it.value), from: [...it.from, last] }))
  const aside = figure.aside?.map((it) => ({ ...it, value: more(it.value) }))
  return { ...figure, claims: [...figure.claims, claim], readings: readings as unknown as Figure<Bands>['readings'], ...(aside ? { aside } : {}) }
}

/** One of the groups of people that a table tells apart. */
export type Part<T> = readonly [name: string, when: Condition, tiers: Tiers<T>]

/** Rows that hold in some circumstances alone; where no other row holds, nothing is known and no sum is given. */
export const onlyAt = <T>(when: Condition, table: Table<T>): Table<T> => table.map((one) => row({ ...one.when, ...when }, one.value)) as unknown as Table<T>

/** Such rows before those that hold in all. */
export const elsewhereFirst = <T>(when: Condition, special: Table<T>, usual: Table<T>): Table<T> => [...onlyAt(when, special), ...usual] as unknown as Table<T>

/** Rows by tier and group; where nobody said which group, every one is computed, if all of them are known. */
export function byPart<T>(why: string, ...parts: readonly Part<T>[]): Table<T> {
  const rows = TIERS.flatMap((tier): Row<T>[] => {
    const known = parts.flatMap(([name, when, tiers]) => (tiers[tier] === undefined ? [] : [[name, when, tiers[tier]] as const]))
    const [first, ...more] = known.map(([name, , figure]) => [name, figure] as const)
    const all = first !== undefined && known.length === parts.length ? [row({ tier: [tier] }, either(why, first, ...more))] : []
    return [...known.map(([, when, figure]) => row({ tier: [tier], ...when }, figure)), ...all]
  })
  if (rows.length === 0) throw new RangeError('a table needs a tier')
  return rows as unknown as Table<T>
}

export const byWork = <T>(active: Tiers<T>, retired: Tiers<T>): Table<T> =>
  byPart('没填在职还是退休，两种都算。', ['在职', { status: ['active'] }, active], ['退休', { status: ['retired'] }, retired])

export const byAge = <T>(adult: Tiers<T>, student: Tiers<T>): Table<T> =>
  byPart('没填是成年人还是学生儿童，两种都算。', ['成年', { group: ['adult'] }, adult], ['学生儿童', { group: ['student', 'child'] }, student])

/** By 缴费档次, named as the area names it. */
export const byGrade = <T>(grades: Readonly<Record<string, Tiers<T>>>): Table<T> =>
  byPart('没填缴费档次，都算。', ...Object.entries(grades).map(([name, tiers]): Part<T> => [name, { grade: [name] }, tiers]))
