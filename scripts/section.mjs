// docs/quality.md is made by runs: each puts what it found in the place of what the run before found, and touches nothing else.
import fs from 'node:fs'
import path from 'node:path'

const FILE = path.resolve('docs/quality.md')
const BEIJING_MS = 8 * 3_600_000

export function writeSection({ name, command, title, text }) {
  const [start, end] = [`<!-- ${name}: written by ${command} -->`, `<!-- /${name} -->`]
  const day = new Date(Date.now() + BEIJING_MS).toISOString().slice(0, 10)
  const section = [start, '', `${day}, \`${command}\`.`, '', text, '', end].join('\n')
  const before = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '# Quality\n'
  const [head, rest] = before.split(start)
  const heading = rest === undefined ? `\n## ${title}\n\n` : ''
  fs.writeFileSync(FILE, head + heading + section + (rest?.split(end)[1] ?? '\n'))
}
