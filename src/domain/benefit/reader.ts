import type { Figure } from '@/domain/evidence/figure'

/** A reading that was chosen while settling, in the order in which the rules asked for it. */
export type Choice = { readonly figure: Figure<unknown>; readonly index: number }

/** Gives the rules one value for each figure, and remembers where there was a choice. */
export type Reader = {
  readonly read: <T>(figure: Figure<T>) => T
  readonly choices: readonly Choice[]
}

/** A figure pinned to a value that is not among its adopted readings: 「如果按另一种读法」. */
export type Pin = { readonly figure: Figure<unknown>; readonly value: unknown }

/**
 * A reader that follows `script` (one index for each doubtful figure, in the order of asking) and takes the first
 * reading after its end. Asked twice for the same figure it gives the same answer.
 */
export function readerFor(script: readonly number[], pin?: Pin): Reader {
  const choices: Choice[] = []
  const read = <T>(figure: Figure<T>): T => {
    if (pin !== undefined && pin.figure === figure) return pin.value as T
    const { readings } = figure
    return readings.length === 1 ? readings[0].value : (readings[choose(figure, choices, script)] ?? readings[0]).value
  }
  return { read, choices }
}

function choose(figure: Figure<unknown>, choices: Choice[], script: readonly number[]): number {
  for (const choice of choices) if (choice.figure === figure) return choice.index
  const index = script[choices.length] ?? 0
  choices.push({ figure, index })
  return index
}

/**
 * A reader that takes what an earlier run took, figure by figure: with reasons the rules may ask for more, and in another order, than
 * for sums alone. Of a figure that the run never needed, the first reading.
 */
export function readerAs(chosen: readonly Choice[], pin?: Pin): Reader {
  const read = <T>(figure: Figure<T>): T => {
    if (pin !== undefined && pin.figure === figure) return pin.value as T
    const index = chosen.find((choice) => choice.figure === figure)?.index ?? 0
    return (figure.readings[index] ?? figure.readings[0]).value
  }
  return { read, choices: chosen }
}

/** Enough for ten doubtful figures with two readings each, and a bound on the work of one keystroke. */
export const MAX_RUNS = 2_048

export type Explored<R> = { readonly result: R; readonly choices: readonly Choice[] }

/** Runs `settle` once for every combination of readings it asks for. Stops after `MAX_RUNS`: then `complete` is false. */
export function explore<R>(settle: (reader: Reader) => R, pin?: Pin): { readonly runs: readonly [Explored<R>, ...Explored<R>[]]; readonly complete: boolean } {
  const first = runOnce(settle, [], pin)
  if (first.choices.length === 0) return { runs: [first], complete: true }
  const runs: [Explored<R>, ...Explored<R>[]] = [first]
  let script = nextScript(first.choices)
  while (script !== null && runs.length < MAX_RUNS) {
    const run = runOnce(settle, script, pin)
    runs.push(run)
    script = nextScript(run.choices)
  }
  return { runs, complete: script === null }
}

function runOnce<R>(settle: (reader: Reader) => R, script: readonly number[], pin?: Pin): Explored<R> {
  const reader = readerFor(script, pin)
  return { result: settle(reader), choices: reader.choices }
}

/** Depth first: the last choice that still has a sibling moves on; those after it start anew. */
function nextScript(choices: readonly Choice[]): readonly number[] | null {
  for (let i = choices.length - 1; i >= 0; i -= 1) {
    const choice = choices[i] as Choice
    if (choice.index + 1 < choice.figure.readings.length) return [...choices.slice(0, i).map((c) => c.index), choice.index + 1]
  }
  return null
}
