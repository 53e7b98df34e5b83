// The first opening of each page of the H5 build by its address, from a home that stands, the family of eight stored, measured as taps are; beside the
// build before in the same rounds, where one is named: `BEFORE=dist/of/another/h5 npm run bench -- openings`.
import path from 'node:path'
import { median } from './measure/rounds'
import { pagesToOpen } from './taps/pages'
import { browse } from './taps/phone'
import { serve } from './taps/serve'
import { SLOWER } from './taps/table'
import { opened } from './taps/walk'
import { writeSection } from '../scripts/section.mjs'

const { BEFORE, ROUNDS = '3' } = process.env
const [now, before] = [await serve(path.resolve('dist/h5')), BEFORE ? await serve(path.resolve(BEFORE)) : undefined]
const browser = await browse()

/** Milliseconds; none for a page that a build does not have. */
const once = async (origin: string, address: string): Promise<number> => {
  const work = await opened(browser, origin, address).catch(() => undefined)
  return work === undefined ? NaN : work.shown * SLOWER
}
const ms = (value: number | undefined): string => value?.toFixed(0) ?? '—'
const ratios: number[] = []

async function rowOf(address: string): Promise<string> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < Number(ROUNDS); round += 1) {
    ours.push(await once(now, address))
    if (before !== undefined) theirs.push(await once(before, address))
  }
  const [is, was] = [ours, theirs].map((all) => (all.length === 0 || all.some(Number.isNaN) ? undefined : Math.min(...all)))
  const ratio = is !== undefined && was !== undefined ? is / was : undefined
  if (ratio !== undefined) ratios.push(ratio)
  return `| ${address.split('?')[0]} | ${ms(is)} | ${ms(was)} | ${ratio === undefined ? '—' : `${ratio.toFixed(2)} ×`} |`
}

const rows: string[] = []
for (const address of pagesToOpen) {
  rows.push(await rowOf(address))
  console.log(rows.at(-1))
}
await browser.close()
const text = [
  `The quickest of ${ROUNDS} rounds in turn, a family of eight stored: milliseconds in which the page’s thread worked, ${SLOWER} times, from the address until the frame that shows the page is painted.`, '',
  '| Page | now, ms | before, ms | now beside before |', '|---|---|---|---|', ...rows,
  ...(ratios.length === 0 ? [] : ['', `Median of the ratios: ${median(ratios).toFixed(2)} ×; over 0.5 × are ${ratios.filter((ratio) => ratio > 0.5).length} of ${ratios.length}.`])
].join('\n')
if (before !== undefined) writeSection({ name: 'openings', command: 'npm run bench -- openings', title: 'The first opening of each page', text })
process.exit(0) // the servers would wait
