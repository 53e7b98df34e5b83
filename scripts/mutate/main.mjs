// npm run mutate [-- folder…] [-- --seed 7 --count 1500 --minutes 30]: a seeded sample of mutants over all files of src/domain and the look-up of
// terms. Each is tried by the tests that meet it, quickest first. What lives is in .out/mutate/survivors.txt, the sums in docs/quality.md.
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '../run.mjs'
import { writeSection } from '../section.mjs'
import { bundled, instrumented } from './bundle.mjs'
import { opened } from './process.mjs'
import { survivorLine, tableOf, textOf } from './report.mjs'
import { sampled } from './sample.mjs'

const OUT = path.join(ROOT, '.out/mutate')
const LOOK_UP = ['src/policy/find-terms.ts', 'src/policy/enrolment/find-enrolment.ts', 'src/policy/data/place-data.ts']
/** What only a policy can show: bills, papers and years of real places. */
const ACROSS = ['find-terms', 'area-estimates', 'year-ledger', 'settlement-sheets'].map((name) => `src/policy/${name}.test.ts`)
/** They start programs, or read files beside them. */
const LEFT_OUT = /time-zones|clock-matrix|work-calendar/
/** Twenty seconds for each mutant that lives; the others of its file ask the same of fewer papers. */
const TOO_LONG = /settlement-sheets\.test\.ts never throws on any paper/
const HANGS_MS = 120_000
const args = process.argv.slice(2)
const option = (name, otherwise) => (args.includes(`--${name}`) ? Number(args[args.indexOf(`--${name}`) + 1]) : otherwise)
const [seed, count, minutes, workers] = [option('seed', 20261128), option('count', 1600), option('minutes', 30), option('workers', 2)]
const asked = args.filter((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'))

const filesIn = (folder) => fs.readdirSync(path.join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${String(name).split(path.sep).join('/')}`).sort()
const isMutated = (name) => /\.ts$/.test(name) && !/\.(test|cases|copy|gen|built)\.ts$/.test(name)
const isTest = (name) => /\.test\.ts$/.test(name) && !LEFT_OUT.test(name)

const files = [...filesIn('src/domain').filter(isMutated), ...LOOK_UP]
const tests = [...filesIn('src/domain'), ...filesIn('src/policy/enrolment'), ...filesIn('src/policy/own'), ...filesIn('src/policy/guides'), ...ACROSS].filter(isTest)
const folderOf = (name) => (name.startsWith('src/domain/') ? name.split('/')[2] : 'look-up')

/** The tests that meet it, quickest first; one that is met while a file loads: those of its folder, and those that meet anything in its file. */
function orderOf({ id, fileName }, measured, idsOf) {
  const name = path.relative(ROOT, fileName).split(path.sep).join('/')
  const isStatic = measured.static.includes(id)
  const near = new Set(idsOf.get(fileName))
  const meets = ({ file, hits }) => id in hits || (isStatic && (path.dirname(file) === path.dirname(name) || Object.keys(hits).some((one) => near.has(one))))
  const order = measured.tests.filter((test) => test.passed && !TOO_LONG.test(test.id) && meets(test)).sort((a, b) => a.ms - b.ms)
  return { order, direct: order.filter((test) => id in test.hits), hits: order.reduce((sum, test) => sum + (test.hits[id] ?? 0), 0), isStatic }
}

async function tried(mutant, measured, idsOf, kept, script) {
  const { order, direct, hits, isStatic } = orderOf(mutant, measured, idsOf)
  if (order.length === 0) return 'not met'
  const first = direct.length > 0 ? await kept.ask({ mutant: mutant.id, order: direct.map(({ id }) => id), hits }) : undefined
  if (first?.hung) return 'hung'
  if (first?.killedBy && !first.spoilt) return 'killed'
  if (first && !first.killedBy && first.met > 0 && !isStatic) return 'alive'
  // Met while loading, or kept from one mutant to the next: in a process of its own.
  if (first?.spoilt) kept.stop()
  const own = opened(script, HANGS_MS, { __STRYKER_ACTIVE_MUTANT__: mutant.id, MUTATE_FILES: [...new Set(order.map(({ file }) => file))].join('|') })
  const afresh = await own.ask({ mutant: mutant.id, order: order.map(({ id }) => id), hits, afresh: true }).catch(() => ({ killedBy: 'loading' }))
  own.stop()
  return afresh.hung ? 'hung' : afresh.killedBy ? 'killed' : 'alive'
}

fs.mkdirSync(OUT, { recursive: true })
const { mutants, sources, texts } = await instrumented(files)
const idsOf = new Map(files.map((name) => [path.join(ROOT, name), mutants.filter(({ fileName }) => fileName === path.join(ROOT, name)).map(({ id }) => id)]))
const [counting, trying] = [path.join(OUT, 'counting.cjs'), path.join(OUT, 'trying.cjs')]
await bundled({ tests, texts, counting: true, outfile: counting, seed })
await bundled({ tests, texts, counting: false, outfile: trying, seed })
const first = opened(counting, 30 * 60_000)
const measured = await first.ask('measure')
first.stop()
const red = measured.tests.filter(({ passed }) => !passed)
if (red.length > 0) console.log(`left out, red without a mutant:\n${red.map(({ id }) => `  ${id}`).join('\n')}`)
console.log(`seed ${seed}: ${mutants.length} mutants in ${files.length} files, ${measured.tests.length} tests`)

const chosen = sampled(mutants, count, seed).filter(({ fileName }) => asked.length === 0 || asked.includes(folderOf(path.relative(ROOT, fileName).split(path.sep).join('/'))))
const until = performance.now() + minutes * 60_000
const done = []
const waiting = [...chosen]
async function work() {
  const kept = opened(trying, HANGS_MS)
  while (waiting.length > 0 && performance.now() < until) {
    const mutant = waiting.shift()
    const status = await tried(mutant, measured, idsOf, kept, trying)
    const name = path.relative(ROOT, mutant.fileName).split(path.sep).join('/')
    done.push({ ...mutant, name, folder: folderOf(name), status, line: survivorLine(name, sources.get(mutant.fileName), mutant, status) })
    if (done.length % 100 === 0) console.log(`${done.length} of ${chosen.length}`)
    fs.writeFileSync(path.join(OUT, 'done.json'), JSON.stringify(done.map(({ line, status: how, folder }) => ({ line, how, folder }))))
  }
  kept.stop()
}
await Promise.all(Array.from({ length: workers }, work))
const living = done.filter(({ status }) => status === 'alive' || status === 'not met')
fs.writeFileSync(path.join(OUT, 'survivors.txt'), living.map(({ line }) => `${line}\n`).join(''))
console.log(`\n${tableOf(done)}\n`)
if (done.length < chosen.length) console.log(`${chosen.length - done.length} of ${chosen.length} were not tried in ${minutes} minutes`)
if (asked.length === 0) writeSection({ name: 'mutants', command: 'npm run mutate', title: 'Mutants of the domain', text: textOf({ done, seed, all: mutants.length, files: files.length, left: chosen.length - done.length }) })
