// setTimeout and setInterval as the app sees them: guarded, counted, and asked after when their page is gone.
import type { LeftTimer } from '../contract'
import { guarded, log } from './log'

type Timer = { readonly run: () => void; readonly kind: LeftTimer['kind']; readonly delay: number; readonly startedOn: Place; readonly due: number }
/** A page, not merely its path: the same path may be open twice. */
export type Place = { readonly route: string; readonly leftAt: number | undefined; readonly closed: boolean } | undefined

/** What is scheduled later than this is not part of reacting to a tap. */
const SHORT_MS = 120
/** After leaving a page its timers may fire once more; only what goes on is a leak. */
const GRACE_MS = 1000

export function createTimers(here: () => Place) {
  const alive = new Map<number, Timer>()
  /** What fell due while the app was in the background. */
  let waiting: (() => void)[] | undefined

  const start = (kind: LeftTimer['kind'], callback: (...args: unknown[]) => void, delay = 0, args: unknown[]) => {
    const native = kind === 'timeout' ? setTimeout : setInterval
    const run = () => {
      if (kind === 'timeout') stop(id)
      noteLeak(timer)
      guarded('timer', () => callback(...args))
    }
    const timer: Timer = { run, kind, delay, startedOn: here(), due: performance.now() + delay }
    // Node's types make it an object; in a browser it is a number.
    const id = native.call(window, () => (waiting ? void waiting.push(run) : run()), delay) as unknown as number
    alive.set(id, timer)
    return id
  }

  /** As after a sleep: what fell due meanwhile runs once. */
  const wake = (slept: number) => {
    const until = performance.now() + slept
    for (const { run, kind, delay, due } of [...alive.values()]) if (kind === 'interval' ? delay <= slept : due <= until) run()
  }

  /** In the background nothing runs. */
  const freeze = (on: boolean) => {
    const due = waiting ?? []
    waiting = on ? due : undefined
    if (!on) for (const run of due) run()
  }

  const leak = ({ kind, delay, startedOn }: Timer): LeftTimer => ({ startedOn: startedOn?.route ?? 'no page', seenOn: here()?.route ?? '', kind, delay })

  const noteLeak = (timer: Timer) => {
    const left = timer.startedOn?.leftAt
    if (left === undefined || performance.now() - left < GRACE_MS + (timer.kind === 'timeout' ? timer.delay : 0)) return
    log.timers.push(leak(timer))
  }

  /** Those of closed pages, apart from what is over in a moment; and repeating ones that belong to no page and never end. */
  const leftOver = (): LeftTimer[] =>
    [...alive.values()]
      .filter(({ kind, delay, startedOn }) => (kind === 'interval' ? !startedOn || startedOn.closed : delay > GRACE_MS && startedOn?.closed))
      .map(leak)

  const stop = (id: number) => {
    alive.delete(id)
    clearTimeout(id)
  }

  return {
    setTimeout: (callback: () => void, delay?: number, ...args: unknown[]) => start('timeout', callback, delay, args),
    setInterval: (callback: () => void, delay?: number, ...args: unknown[]) => start('interval', callback, delay, args),
    clear: stop,
    wake,
    freeze,
    leftOver,
    shortOnesPending: () => waiting === undefined && [...alive.values()].some(({ kind, delay }) => kind === 'timeout' && delay <= SHORT_MS)
  }
}
