import fs from 'node:fs'
import path from 'node:path'

const FILE = path.resolve('docs/quality.md')

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

type Section = { readonly name: string; readonly command: string; readonly title: string; readonly text: string }

/** Puts what a run found in the place of what the run before found, and touches nothing else. */
export function writeSection({ name, command, title, text }: Section): void {
  const [start, end] = [`<!-- ${name}: written by ${command} -->`, `<!-- /${name} -->`]
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const section = [start, '', `${day}, \`${command}\`.`, '', text, '', end].join('\n')
  const before = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '# Quality\n'
  const [head = '', rest] = before.split(start)
  const heading = rest === undefined ? `\n## ${title}\n\n` : ''
  fs.writeFileSync(FILE, head + heading + section + (rest?.split(end)[1] ?? '\n'))
}
