import type { Figure } from '@/domain/evidence/figure'

/** A reading that was chosen while settling, in the order in which the rules asked for it. */
export type Choice = { readonly figure: Figure<unknown>; readonly index: number }

/** Which reading of each doubtful figure a pass takes. An object without methods: it is made for every pass. */
export type Reader = {
  /** One index for each doubtful figure, in the order of asking; `null` where an earlier pass has chosen already. */
  readonly script: readonly number[] | null
  choices: readonly Choice[]
  readonly pin: Pin | undefined
}

/** A figure pinned to a value that is not among its adopted readings: 「如果按另一种读法」. */
export type Pin = { readonly figure: Figure<unknown>; readonly value: unknown }

const NO_CHOICES: readonly Choice[] = []

/**
 * A reader that follows `script` and takes the first reading after its end. Asked twice for the same figure it gives the same answer.
 */
export const readerFor = (script: readonly number[], pin?: Pin): Reader => ({ script, choices: NO_CHOICES, pin })

const NO_SCRIPT: readonly number[] = []
const FIRST: Reader = { script: NO_SCRIPT, choices: NO_CHOICES, pin: undefined }

/** The reader of a pass that takes the first reading of everything: one for all of them, since passes are never nested. */
export function firstReadings(): Reader {
  FIRST.choices = NO_CHOICES
  return FIRST
}

/**
 * A reader that takes what an earlier run took, figure by figure: with reasons the rules may ask for more, and in another order, than
 * for sums alone. Of a figure that the run never needed, the first reading.
 */
export const readerAs = (choices: readonly Choice[], pin?: Pin): Reader => ({ script: null, choices, pin })

/** The value of a figure; most have one reading. */
export function valueBy<T>(reader: Reader, figure: Figure<T>): T {
  const { pin } = reader
  if (pin !== undefined && pin.figure === figure) return pin.value as T
  const { readings } = figure
  return readings.length === 1 ? readings[0].value : (readings[choose(reader, figure)] ?? readings[0]).value
}

function choose(reader: Reader, figure: Figure<unknown>): number {
  const { choices, script } = reader
  for (const choice of choices) if (choice.figure === figure) return choice.index
  if (script === null) return 0
  const index = script[choices.length] ?? 0
  reader.choices = [...choices, { figure, index }]
  return index
}

/** Enough for ten doubtful figures with two readings each, and a bound on the work of one keystroke. */
export const MAX_RUNS = 2_048

export type Explored<R> = { readonly result: R; readonly choices: readonly Choice[] }

/** Runs `settle` once for every combination of readings it asks for. Stops after `MAX_RUNS`: then `complete` is false. */
export function explore<R>(settle: (reader: Reader) => R, pin?: Pin): { readonly runs: readonly [Explored<R>, ...Explored<R>[]]; readonly complete: boolean } {
  const first = runOnce(settle, pin === undefined ? firstReadings() : readerFor(NO_SCRIPT, pin))
  if (first.choices.length === 0) return { runs: [first], complete: true }
  const runs: [Explored<R>, ...Explored<R>[]] = [first]
  let script = nextScript(first.choices)
  while (script !== null && runs.length < MAX_RUNS) {
    const run = runOnce(settle, readerFor(script, pin))
    runs.push(run)
    script = nextScript(run.choices)
  }
  return { runs, complete: script === null }
}

function runOnce<R>(settle: (reader: Reader) => R, reader: Reader): Explored<R> {
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
