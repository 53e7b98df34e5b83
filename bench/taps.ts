// Every tap and key of a family's ways through the H5 build, beside a tap on an empty page of a bare app in the same rounds.
// The time is that in which the page's own thread worked, six times (a trace keeps it beside the clock's): the same on a machine that others use.
// `CLOCK=1 npm run bench -- taps` throttles the browser to a sixth instead and takes the clock's time, for a machine that nobody else uses;
// `ONLY=estimator` walks only the ways through one page. Neither is written down.
import path from 'node:path'
import { bareApp } from './launch/bare-app'
import { browse } from './taps/phone'
import { serve } from './taps/serve'
import { p95, quickest, SLOWER, tableOf } from './taps/table'
import { emptyTap, walk, type Taken } from './taps/walk'
import { WAYS } from './taps/ways'
import { writeSection } from '../scripts/section.mjs'

const { CLOCK, ONLY, ROUNDS = '3' } = process.env
const MOST_MS = 120
const MOST_TASK_MS = 200
/** A thread's own time is the same beside others; the clock's is not. */
const AT_ONCE = CLOCK ? 1 : 3
const slower = CLOCK ? SLOWER : 1
const timeOf = ({ shown, waited }: Pick<Taken, 'shown' | 'waited'>): number => (CLOCK ? waited : shown * SLOWER)

const [ours, bare] = [await serve(path.resolve('dist/h5')), await serve(bareApp('h5'))]
const ways = WAYS.filter(({ from, steps }) => ONLY === undefined || [from, ...steps.map(({ page }) => page)].some((page) => page.includes(ONLY)))
const browsers = await Promise.all(Array.from({ length: AT_ONCE }, browse))
const rounds: (readonly Taken[])[] = []
const empties: number[] = []
const ended: string[] = []
const lost = (error: Error): readonly Taken[] => {
  ended.push(error.message)
  return []
}
for (let round = 0; round < Number(ROUNDS); round += 1) {
  const taken: (readonly Taken[])[] = []
  const left = [...ways.entries()]
  await Promise.all(browsers.map(async (browser) => {
    empties.push(timeOf(await emptyTap(browser, bare, slower)))
    for (let next = left.shift(); next !== undefined; next = left.shift()) taken[next[0]] = await walk(browser, ours, next[1], slower).catch(lost)
  }))
  rounds.push(taken.flat())
}
await Promise.all(browsers.map((browser) => browser.close()))
if (ended.length > 0) {
  console.error(ended.join('\n'))
  process.exit(1) // half of a way is not measured: it is to be mended
}

const empty = Math.min(...empties)
const taps = quickest(rounds, timeOf)
const all = taps.flatMap(({ shown }) => (Number.isNaN(shown) ? [] : [shown]))
const slow = taps.filter(({ shown, long }) => shown > MOST_MS || long > MOST_TASK_MS).sort((a, b) => Math.max(b.shown || 0, b.long) - Math.max(a.shown || 0, a.long))
const text = [
  `The quickest of ${ROUNDS} rounds of each tap and key, first uses included, on phones that have never seen the app's files: milliseconds in which the page's thread worked,`,
  `${SLOWER} times, as at a ${SLOWER} × throttle, from the event until the frame is painted that shows what was asked for – a page, a sheet or a text where the tap is for one,`,
  `else whatever is drawn next. An empty tap is one on the only thing of a bare app: ${empty.toFixed(1)} ms. Tasks: until 0.3 s after the answer.`,
  'The first tap comes 1.5 s after the first picture, and not while something is being fetched.',
  '', tableOf(taps, empty), '',
  `Wanted: p95 of all ≤ ${MOST_MS} ms (${p95(all).toFixed(0)}), no task over ${MOST_TASK_MS} ms after the start (${taps.filter(({ long }) => long > MOST_TASK_MS).length}). Over either, of ${taps.length}:`, '',
  '| Page | tap or key | shown, ms | longest task, ms |', '|---|---|---|---|',
  ...slow.map(({ page, name, shown, long }) => `| ${page} | ${name} | ${Number.isNaN(shown) ? '—' : shown.toFixed(0)} | ${long.toFixed(0)} |`)
].join('\n')
console.log(text)
if (ONLY === undefined && !CLOCK) writeSection({ name: 'taps', command: 'npm run bench -- taps', title: 'Every tap and key', text })
process.exit(0) // the servers would wait
