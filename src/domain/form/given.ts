export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what is undefined: an absent field and a field set to undefined are not the same to strict types. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>
}
