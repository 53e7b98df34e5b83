export type Clock = {
  /** The app's `Date`. */
  readonly Date: DateConstructor
  /** @returns how many milliseconds the phone slept until then. */
  readonly set: (instant: string) => number
  /** Stands still, or goes on from where it would be. */
  readonly hold: (on: boolean) => void
}

/** A clock that starts at the given instant and runs on from there, until it is set. */
export function clockStartingAt(instant: string): Clock {
  let ahead = Date.parse(instant) - Date.now()
  let held: number | undefined
  const now = () => held ?? Date.now() + ahead
  const set = (next: string) => {
    const slept = Date.parse(next) - now()
    ahead += slept
    return slept
  }
  const date = new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (_, args: []) => (args.length === 0 ? new Date(now()) : new Date(...args)),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown))
  })
  return { Date: date, set, hold: (on) => void (held = on ? now() : undefined) }
}
