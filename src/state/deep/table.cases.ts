import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILE = path.join(__dirname, '../../../docs/quality.md')

const counts = new Map<string, number>()

export const count = (what: string, times = 1): void => void counts.set(what, (counts.get(what) ?? 0) + times)

/** `SEED=7 npm run test:deep` repeats a run. */
export const SEED = Number(process.env['SEED'] ?? 20261128)
let turn = SEED
/** mulberry32: the same numbers for the same seed. */
export function random(below: number): number {
  turn = (turn + 0x6d2b79f5) | 0
  let mixed = Math.imul(turn ^ (turn >>> 15), 1 | turn)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

type Part = { readonly name: string; readonly title: string; readonly text: string }

/** Puts the counts of this run in the place of those of the run before. */
export function writeTable({ name, title, text }: Part): void {
  const [start, end] = [`<!-- deep ${name}: written by npm run test:deep -->`, `<!-- /deep ${name} -->`]
  const rows = [...counts].map(([what, times]) => `| ${what} | ${times} |`)
  const table = [start, '', `Seed ${SEED}.`, '', '| Tried | Times |', '|---|---|', ...rows, '', end].join('\n')
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Quality\n'
  const [head = '', rest] = before.split(start)
  const heading = rest === undefined ? `\n## ${title}\n\n${text}\n\n` : ''
  writeFileSync(FILE, head + heading + table + (rest?.split(end)[1] ?? '\n'))
}
