import type { CareKind } from '@/domain/benefit/bill'
import type { Counter, YearToDate } from '@/domain/benefit/year/counters'
import { openYear } from '@/domain/benefit/year/opening'
import { MAX_FEN } from '@/domain/money/fen'
import type { EstimateCase } from './case-schema'

type WrittenYear = EstimateCase['yearToDate']

/** Fields of `yearToDate` by the scope of which they speak, as `openYear` reads them. */
const FIELDS_OF = {
  all: ['fundPaid'], care: ['deductiblePaid', 'carePaid', 'covered', 'admissions'], majorIllness: ['majorIllnessBase', 'majorIllnessPaid'], assistance: ['assistancePaid']
} as const satisfies Readonly<Record<string, readonly (keyof WrittenYear)[]>>

/** The year as the engine takes it: what the fields say as seen from the bill, and the counters as written. */
export function yearOf({ counters = {}, ...opening }: WrittenYear, scope: CareKind): YearToDate {
  const { incentive, counters: opened } = openYear(opening, scope)
  return { incentive, counters: { ...opened, ...counters } }
}

/** Fields that speak of a scope which `counters` has too. */
export function countedTwice({ counters = {}, ...opening }: WrittenYear, scope: CareKind): readonly string[] {
  return Object.entries(FIELDS_OF).flatMap(([name, fields]) => ((name === 'care' ? scope : name) in counters ? fields.filter((field) => field in opening) : []))
}

/** Paths of amounts that leave no room for `now`. */
export function tooLarge({ counters = {}, admissions: _stays, ...amounts }: WrittenYear, now: number): readonly string[] {
  const over = (path: string, group: Readonly<Record<string, number>>) => Object.entries(group).flatMap(([key, amount]) => (amount + now > MAX_FEN ? [`${path}.${key}`] : []))
  const inCounters = Object.entries(counters).flatMap(([scope, { stays: _count, ...counted }]: [string, Counter]) => over(`yearToDate.counters.${scope}`, counted))
  return [...over('yearToDate', amounts), ...inCounters]
}
