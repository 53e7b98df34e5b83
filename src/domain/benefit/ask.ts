import type { Figure } from '@/domain/evidence/figure'
import { NO_MONEY, plus, type Fen } from '@/domain/money/fen'
import { ask, type Condition, type UnknownFact } from './condition'
import { bitsDecide, rowsOf, UNKNOWN_BITS } from './condition-mask'
import { valueBy } from './reader'
import type { Gap, Run } from './run'
import type { Limit, Row } from './terms'
import { counterOf, NOTHING_COUNTED, type Counter, type Scope } from './year/counters'

/** Most figures have one reading, and nobody asks how else they might be read. */
export function read<T>(run: Run, figure: Figure<T>): T {
  const { readings } = figure
  return readings.length === 1 && run.reader.pin === undefined ? readings[0].value : chosen(run, figure)
}

function chosen<T>(run: Run, figure: Figure<T>): T {
  run.sure = false
  return valueBy(run.reader, figure)
}

export const NO_FIGURES: readonly Figure<unknown>[] = []

export function noteGap(run: Run, gap: Gap): void {
  run.sure = false
  if (!run.gaps.includes(gap)) run.gaps = [...run.gaps, gap]
}

export function noteUnknown(run: Run, fact: UnknownFact): void {
  run.sure = false
  if (!run.unknown.includes(fact)) run.unknown = [...run.unknown, fact]
}

export function holdsIn(run: Run, when: Condition | undefined): boolean {
  if (when !== undefined && !bitsDecide(when, run.bits)) run.sure = false
  const answer = ask(when, run)
  if (typeof answer === 'boolean') return answer
  for (const fact of answer) noteUnknown(run, fact)
  return false
}

/** The figure of the first row whose condition holds. */
export function pick<T>(run: Run, table: readonly Row<T>[] | undefined): Figure<T> | undefined {
  if (table === undefined) return undefined
  for (const { deny, open, when, value } of rowsOf(table)) {
    const denied = run.bits & deny
    if (denied === 0 ? !open || holdsIn(run, when) : (denied & ~UNKNOWN_BITS) === 0 && holdsIn(run, when)) return value
  }
  return undefined
}

/** Figures that a step rests on, gathered only where there are steps. */
export type Cited = Figure<unknown>[] | undefined

export function cite({ steps }: Run, first?: Figure<unknown>, second?: Figure<unknown>): Cited {
  if (steps === undefined) return undefined
  if (first === undefined) return []
  return second === undefined ? [first] : [first, second]
}

/** What a scope counted before this bill; of its own kind of care, see `before`. */
export const soFar = (run: Run, scope: Scope): Counter => counterOf(run.input.yearToDate, scope)

/** The same of 大病保险, which every bill asks for. */
export const illnessSoFar = (run: Run): Counter => run.input.yearToDate.counters.majorIllness ?? NOTHING_COUNTED

/** Adds to what a scope counted this year, where the year after is asked for; a layer has neither deductible nor stays of its own. */
export function count(run: Run, scope: Scope, base: Fen, paid: Fen): void {
  if (run.steps !== undefined) countMore(run, scope, soFar(run, scope), { base, paid, deductible: NO_MONEY, stays: 0 })
}

/** What `of` comes to without a note of it: no step, nothing counted. Readings, gaps and unknown facts are asked for all the same. */
export function unnoted<T>(run: Run, of: () => T): T {
  const { steps } = run
  run.steps = undefined
  const result = of()
  run.steps = steps
  return result
}

export function countMore(run: Run, scope: Scope, before: Counter, { base, paid, deductible, stays }: Counter): void {
  run.after[scope] = { base: plus(before.base, base), paid: plus(before.paid, paid), deductible: plus(before.deductible, deductible), stays: before.stays + stays }
}

/** A yearly limit of a layer, with what the year has used of it. */
export type LayerLimit = { readonly name: string; readonly limit: Fen; readonly used: Fen; readonly figure: Figure<unknown> }

/** None where the figure says that there is no limit. */
export function limitOf(run: Run, name: string, scope: Scope, figure: Figure<Limit> | undefined): readonly LayerLimit[] {
  const limit = figure === undefined ? 'none' : read(run, figure)
  return figure === undefined || limit === 'none' ? [] : [{ name, limit, used: soFar(run, scope).paid, figure }]
}
