import type { Log } from '../contract'

export const log: Log = {
  setData: [],
  visits: [],
  errors: [],
  unknownWx: [],
  calls: [],
  network: [],
  evaluations: [],
  timers: [],
  scripts: [],
  warnings: [],
  unsupportedTags: [],
  unboundHandlers: [],
  deadLinks: []
}

export const once = (list: string[], entry: string): void => {
  if (!list.includes(entry)) list.push(entry)
}

/** What the person did last, so that later work can be laid at its door. */
export const person = { did: 'open' }

const STACK_LINES = 3

export function reportError(error: unknown, where: string): void {
  // An error of the view comes from another window, so that no instanceof helps.
  const { message, stack } = (error ?? {}) as Partial<Error>
  const calls = (stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
  const place = calls.slice(0, STACK_LINES).map((line) => line.trim()).join(' ')
  log.errors.push({ where, message: message === undefined ? (JSON.stringify(error) ?? String(error)) : `${message} ${place}`.trim() })
}

/** Runs the app's code; what it throws is written down and goes no further, as in WeChat. */
export function guarded<T>(where: string, run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    reportError(error, where)
    return undefined
  }
}
