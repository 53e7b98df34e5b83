/** How a store lies in storage: JSON, each item of a list on a line of its own, so that a bad byte costs one line. */

/** Two line ends, so that one of them may be damaged. */
const BETWEEN = ',\n\n'

type Fields = Readonly<Record<string, unknown>>

/** `lists`: the fields whose items stand on lines of their own. */
export function writeText(state: object, version: number, lists: readonly string[]): string {
  const fields = Object.entries(state).filter(([, value]) => value !== undefined)
  const lines = fields.map(([field, value]) => `${JSON.stringify(field)}:${lists.includes(field) ? listText(value) : JSON.stringify(value)}`)
  return `{"state":{\n${lines.join(',\n')}\n},"version":${version},"sum":"${sumOf(state, version)}"}`
}

function listText(list: unknown): string {
  const [start, end] = Array.isArray(list) ? '[]' : '{}'
  const items = Array.isArray(list)
    ? list.map((item) => JSON.stringify(item))
    : Object.entries(list as Fields).map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`)
  return items.length === 0 ? `${start}${end}` : `${start}\n${items.join(BETWEEN)}\n${end}`
}

/** FNV-1a over the UTF-16 units: one unit that is changed always changes it. */
export function sumOf(state: unknown, version: number): string {
  let sum = 0x811c9dc5
  for (const unit of `${version}${JSON.stringify(state)}`) sum = Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum.toString(36)
}

export type Sealed = {
  readonly state: unknown
  readonly version: number
  /** It says something else than what was saved. Never true of texts from before there were sums. */
  readonly changed: boolean
}

/** `broken`: no JSON, or nothing with a state in it. `known`: the version in use, in case its digit is what changed. */
export function readText(text: string, known: number): Sealed | 'broken' {
  const parsed = jsonOf(text)
  return typeof parsed === 'object' && parsed !== null && 'state' in parsed ? weighed(parsed as Fields, known) : 'broken'
}

function weighed({ state, version, sum, ...others }: Fields, known: number): Sealed {
  const said = Number.isInteger(version) ? (version as number) : 0
  if (sum === undefined && Object.keys(others).length === 0) return { state, version: said, changed: false }
  const meant = [said, known].find((one) => sum === sumOf(state, one))
  return { state, version: meant ?? said, changed: meant !== said }
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
