/** Microseconds of CPU that this process has used, in user and system together. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** One contender: `run(i)` does the work once, on the i-th input. */
export type Contender = (i: number) => unknown

export type Pair = { readonly base: Contender; readonly other: Contender }

/** Median microseconds of CPU for one run of each, and the median over the rounds of the other's time divided by the base's in the same round. */
export type Measured = { readonly base: number; readonly other: number; readonly ratio: number }

/** Anything that is not thrown away, so that nothing is optimised away. */
let sink: unknown

async function time(run: Contender, times: number): Promise<number> {
  const started = cpu()
  for (let i = 0; i < times; i += 1) {
    const result = run(i)
    sink = result instanceof Promise ? await result : result
  }
  return (cpu() - started) / times
}

/** Runs so often that one round takes about `micros`. */
async function timesFor(run: Contender, micros: number): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const spent = (await time(run, times)) * times
    if (spent > micros / 4) return Math.max(1, Math.round((times * micros) / spent))
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}

/**
 * Measures two contenders in interleaved rounds, both warmed alike: a ratio is taken within a round, so that a busy machine slows both sides of
 * it, and every other round begins with the other side.
 */
export async function compare({ base, other }: Pair, { rounds = 21, roundMicros = 20_000 } = {}): Promise<Measured> {
  const warm = 10 * roundMicros
  const both = [base, other] as const
  for (const run of both) await time(run, await timesFor(run, warm))
  const times: number[] = []
  for (const run of both) times.push(await timesFor(run, roundMicros))
  const spent: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    for (const i of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) spent[i].push(await time(both[i], times[i] ?? 1))
  }
  const [ofBase, ofOther] = spent
  return { base: median(ofBase), other: median(ofOther), ratio: median(ofOther.map((micros, round) => micros / (ofBase[round] ?? NaN))) }
}

/** @public What was computed is read, or an optimiser would leave the work out. */
export const kept = (): unknown => sink
