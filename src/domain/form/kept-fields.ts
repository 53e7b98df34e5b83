type Check = (value: unknown) => boolean

const LONGEST = 200

export const textField: Check = (value) => typeof value === 'string' && value.length <= LONGEST
/** One of these answers, or with `undefined` among them none yet. */
export const oneOf = (answers: readonly unknown[], ...more: readonly unknown[]): Check => (value) => answers.includes(value) || more.includes(value)

/** A form that was kept as it was being typed: exactly these fields, each with an answer that it can have; `null` for anything else. */
export function readFields<Form extends object>(raw: unknown, checks: Readonly<Record<keyof Form, Check>>): Form | null {
  if (typeof raw !== 'object' || raw === null) return null
  const given = raw as Readonly<Record<string, unknown>>
  const names = Object.keys(checks) as (keyof Form & string)[]
  if (Object.keys(given).some((name) => !(name in checks)) || !names.every((name) => checks[name](given[name]))) return null
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Form
}
