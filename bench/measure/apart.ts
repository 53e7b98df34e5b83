import { spawnSync } from 'node:child_process'
import { median, type Measured } from './rounds'

/** What several processes of its own measured for one comparison. */
export type Spread = Measured & { readonly least: number; readonly most: number }

/**
 * Each comparison alone in processes of its own. In one process with others it is measured together with what they left behind: what the
 * compiler had seen, and above all a young generation grown by their survivors, past what a processor keeps near: that alone made one ratio swing
 * between 2.7 and 7. `youngMegabytes` is fixed therefore, and the heap is collected by the thread that is measured.
 */
export function measureApart(script: string, args: readonly string[], { processes = 5, youngMegabytes = 1 } = {}): Spread {
  const flags = ['--single-threaded-gc', `--min-semi-space-size=${youngMegabytes}`, `--max-semi-space-size=${youngMegabytes}`, '--no-warnings']
  const all = Array.from({ length: processes }, (): Measured => {
    const { status, stdout } = spawnSync(process.execPath, [...flags, script, ...args], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
    if (status !== 0) throw new Error(`${args.join(' ')} cannot be measured`)
    return JSON.parse(stdout) as Measured
  })
  const ratios = all.map(({ ratio }) => ratio)
  const of = (key: keyof Measured): number => median(all.map((one) => one[key]))
  return { base: of('base'), other: of('other'), ratio: of('ratio'), least: Math.min(...ratios), most: Math.max(...ratios) }
}
