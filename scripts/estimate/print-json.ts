const WIDTH = 140

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null

const membersOf = (node: object): readonly (readonly [before: string, value: unknown])[] =>
  Array.isArray(node) ? node.map((item) => ['', item] as const) : Object.entries(node).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const)

const onOneLine = (value: unknown): string => {
  if (!isNode(value)) return JSON.stringify(value)
  const members = membersOf(value).map(([before, item]) => before + onOneLine(item))
  return Array.isArray(value) ? `[${members.join(', ')}]` : members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** JSON with two spaces, where what fits on a line stays on it. */
export function printJson(value: unknown, indent = ''): string {
  const line = onOneLine(value)
  if (!isNode(value) || indent.length + line.length <= WIDTH) return line
  const deeper = `${indent}  `
  const members = membersOf(value).map(([before, item]) => `${deeper}${before}${printJson(item, deeper)}`).join(',\n')
  return Array.isArray(value) ? `[\n${members}\n${indent}]` : `{\n${members}\n${indent}}`
}
