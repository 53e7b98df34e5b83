// Taps and seconds from home to the card of each counter situation, in both builds: counted by their journeys, written into docs/quality.md.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { HAND_SECONDS, MOST_SECONDS, secondsOf, type Counted } from '../e2e/counter-record'
import { COUNTER_SITUATIONS, MOST_COUNTER_TAPS, PEOPLE_AT_COUNTER, RECORDED_SITUATIONS } from '../e2e/families'
import { writeSection } from '../scripts/section.mjs'

const RECORD = path.resolve('.out/counter.jsonl')
const BUILDS = [['H5', 'test-h5.mjs', ['--project=light']], ['weapp', 'test-weapp.mjs', []]] as const

fs.mkdirSync(path.dirname(RECORD), { recursive: true })
fs.rmSync(RECORD, { force: true })
for (const [, script, flags] of BUILDS) {
  const { status } = spawnSync(process.execPath, [`scripts/${script}`, '-g', 'at the counter:', '--workers=1', ...flags], { stdio: 'inherit', env: { ...process.env, COUNTER_RECORD: RECORD } })
  if (status !== 0) process.exit(1) // the journeys have said what is wrong; nothing is counted of a half run
}
const counted = fs.readFileSync(RECORD, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Counted)

const cellsOf = (name: string) => BUILDS.map(([build]) => {
  const one = counted.find((each) => each.build === build && each.name === name)
  if (one === undefined) throw new Error(`${build} did not count: ${name}`)
  return `${one.taps} | ${secondsOf(one).toFixed(1)}`
})
const rows = [...COUNTER_SITUATIONS, ...RECORDED_SITUATIONS, ...PEOPLE_AT_COUNTER].map(({ name }) => `| ${name} | ${cellsOf(name).join(' | ')} |`)
const over = counted.filter((one) => one.taps > MOST_COUNTER_TAPS || secondsOf(one) > MOST_SECONDS)
console.log(rows.join('\n'))
if (over.length > 0) {
  console.error(`more than ${MOST_COUNTER_TAPS} taps or ${MOST_SECONDS} s: ${over.map(({ build, name }) => `${build} ${name}`).join(', ')}`)
  process.exit(1) // not written down: it is to be mended
}
writeSection({
  name: 'counter', command: 'npm run bench -- counter', title: 'To the card at a counter',
  text: [
    `From home until the card stands: taps, and seconds with a hand that takes ${HAND_SECONDS} s for each tap, the time of the app and of what drives the browser on top. At most ${MOST_COUNTER_TAPS} taps and ${MOST_SECONDS} s.`,
    '', '| Situation | H5, taps | H5, s | mini program, taps | mini program, s |', '|---|---|---|---|---|', ...rows
  ].join('\n')
})
