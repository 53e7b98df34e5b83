import type { Condition } from '@/domain/benefit/condition'
import type { Table } from '@/domain/benefit/terms'
import type { Claim, Figure, Reading } from '@/domain/evidence/figure'
import { conditionWords, dotted, rowNames } from './condition-words.copy'
import { withLabel } from '../library.copy'

/** One figure as people read it. `readings` and `asides` are in the order of the figure's own. */
export type Row = {
  readonly label: string
  readonly detail?: string
  readonly figure: Figure<unknown>
  readonly readings: readonly string[]
  readonly asides: readonly string[]
}

export function rowOf<T>(label: string, figure: Figure<T>, say: (value: T) => string, detail?: string): Row {
  const words = ({ value, label: name }: Reading<T>): string => withLabel(say(value), name)
  return {
    label,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    figure,
    readings: figure.readings.map(words),
    asides: (figure.aside ?? []).map(words)
  }
}

/** Nothing where there is no figure. */
export const optionalRow = <T>(label: string, figure: Figure<T> | undefined, say: (value: T) => string): readonly Row[] =>
  figure === undefined ? [] : [rowOf(label, figure, say)]

/** A row per line of the table, in its order: the first that holds is used. */
export function tableRows<T>(label: string, table: Table<T> | undefined, say: (value: T) => string, detail?: (value: T) => string): readonly Row[] {
  return (table ?? []).map(({ when, value }, i, all) => {
    const before = all.slice(0, i).flatMap((row) => row.value.claims)
    return rowOf(dotted(label, conditionOf(when, value, before)), value, say, detail?.(value.readings[0].value))
  })
}

/** A later line that only puts earlier ones side by side is for somebody who left the deciding question open. */
function conditionOf(when: Condition | undefined, figure: Figure<unknown>, before: readonly Claim[]): string {
  const words = conditionWords(when)
  if (before.length === 0) return words
  if (figure.doubt === 'range' && figure.readings.length > 1 && figure.claims.every((claim) => before.includes(claim))) return dotted(words, rowNames.unanswered)
  return words === '' ? rowNames.otherwise : words
}
