/** The app's `Date`: starts at the given instant and runs on from there. */
export function dateStartingAt(instant: string): DateConstructor {
  const ahead = Date.parse(instant) - Date.now()
  const now = () => Date.now() + ahead
  return new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (_, args: []) => (args.length === 0 ? new Date(now()) : new Date(...args)),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown))
  })
}
