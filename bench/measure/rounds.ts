/** Microseconds of CPU that this process has used, in user and system together. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** One contender: `run(i)` does the work once, on the i-th input. */
export type Contender = { readonly name: string; readonly run: (i: number) => unknown }

export type Measured = {
  readonly name: string
  /** Median microseconds of CPU for one run. */
  readonly micros: number
  /** Median over the rounds of its time divided by the base's time in the same round. */
  readonly ratio: number
}

/** Anything that is not thrown away, so that nothing is optimised away. */
let sink: unknown

async function time({ run }: Contender, times: number): Promise<number> {
  const started = cpu()
  for (let i = 0; i < times; i += 1) {
    const result = run(i)
    sink = result instanceof Promise ? await result : result
  }
  return (cpu() - started) / times
}

/** From a collected heap and warm again, so that nobody pays for what the one before left behind. */
async function timeAfresh(contender: Contender, times: number, collect: boolean): Promise<number> {
  if (collect) globalThis.gc?.()
  await time(contender, Math.ceil(times / 5))
  return time(contender, times)
}

/** Runs so often that one round takes about `micros`. */
async function timesFor(contender: Contender, micros: number): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const spent = (await time(contender, times)) * times
    if (spent > micros / 4) return Math.max(1, Math.round((times * micros) / spent))
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}

/**
 * Measures contenders against `base` in interleaved rounds: each round runs the base and then every contender, and a ratio is taken
 * within the round, so that a busy machine slows both sides of it. `collect`: the heap is collected before each contender's turn.
 */
export async function compare(base: Contender, others: readonly Contender[], { rounds = 15, roundMicros = 120_000, collect = true } = {}): Promise<readonly Measured[]> {
  const all = [base, ...others]
  const times: number[] = []
  for (const contender of all) {
    await time(contender, await timesFor(contender, roundMicros)) // warm
    times.push(await timesFor(contender, roundMicros))
  }
  const spent: number[][] = all.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, contender] of all.entries()) spent[i]?.push(await timeAfresh(contender, times[i] ?? 1, collect))
  }
  const [baseSpent = []] = spent
  return all.map(({ name }, i) => ({
    name,
    micros: median(spent[i] ?? []),
    ratio: median((spent[i] ?? []).map((micros, round) => micros / (baseSpent[round] ?? NaN)))
  }))
}

/** @public What was computed is read, or an optimiser would leave the work out. */
export const kept = (): unknown => sink
