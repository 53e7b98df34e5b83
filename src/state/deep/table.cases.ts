import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILE = path.join(__dirname, '../../../docs/quality.md')
const [START, END] = ['<!-- deep: written by npm run test:deep -->', '<!-- /deep -->']

const counts = new Map<string, number>()

export const count = (what: string, times = 1): void => void counts.set(what, (counts.get(what) ?? 0) + times)

/** Puts the counts of this run in the place of those of the run before. */
export function writeTable(seed: number): void {
  const rows = [...counts].map(([what, times]) => `| ${what} | ${times} |`)
  const table = [START, '', `Seed ${seed}.`, '', '| Tried | Times |', '|---|---|', ...rows, '', END].join('\n')
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Quality\n'
  const [head = '', rest = ''] = before.split(START)
  const tail = rest.split(END)[1] ?? '\n'
  const title = before.includes(START) ? '' : '\n## Stored data, tried to destruction\n\nAfter each try the app opens, says what happened, and nothing readable is lost or silently different.\n\n'
  writeFileSync(FILE, head + title + table + tail)
}
