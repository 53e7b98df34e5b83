// npm run mutate [-- folder…] [-- --seed 7 --count 1500 --minutes 30]: a seeded sample of mutants over all files of src/domain and the look-up of
// terms. With --on a run that was ended goes on where it stopped, while neither the code nor the tests are other ones. Each is tried by the tests that meet it, quickest first. What lives is in .out/mutate/survivors.txt, the sums in docs/quality.md.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '../run.mjs'
import { writeSection } from '../section.mjs'
import { bundled, instrumented } from './bundle.mjs'
import { opened } from './process.mjs'
import { reasonFor, staleReasons, survivorLine, tableOf, textOf } from './report.mjs'
import { sampled } from './sample.mjs'

const OUT = path.join(ROOT, '.out/mutate')
const LOOK_UP = ['src/policy/find-terms.ts', 'src/policy/enrolment/find-enrolment.ts', 'src/policy/data/place-data.ts']
/** What only a policy can show: bills, papers and years of real places. */
const ACROSS = ['find-terms', 'area-estimates', 'year-ledger', 'settlement-sheets'].map((name) => `src/policy/${name}.test.ts`)
/** They start programs, or read files beside them. */
const LEFT_OUT = /time-zones|clock-matrix|work-calendar/
/** Seconds for each mutant that lives: whole searches of hundreds of papers, and what is asked of every place after the first ten. */
const TOO_LONG = /settlement-sheets\.test\.ts (never throws on any|explains a) paper|year-ledger\.test\.ts \$name \[\d\d/
const HANGS_MS = 120_000
const args = process.argv.slice(2)
const option = (name, otherwise) => (args.includes(`--${name}`) ? Number(args[args.indexOf(`--${name}`) + 1]) : otherwise)
const [seed, count, minutes, workers] = [option('seed', 20261128), option('count', 1600), option('minutes', 30), option('workers', 2)]
const asked = args.filter((arg, i) => !arg.startsWith('--') && !/^--(seed|count|minutes|workers)$/.test(args[i - 1]))

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

/** What a run of the same code and tests left, by the print of their script; nothing where any of it is another. */
function keptFrom(name) {
  if (!fs.existsSync(path.join(OUT, name))) return undefined
  const kept = JSON.parse(fs.readFileSync(path.join(OUT, name), 'utf8'))
  return kept.print === print ? kept : undefined
}

async function measuredBy(script) {
  const first = opened(script, 30 * 60_000)
  const found = await first.ask('measure')
  first.stop()
  return found
}

fs.mkdirSync(OUT, { recursive: true })
const { mutants, sources, texts } = await instrumented(files)
const idsOf = new Map(files.map((name) => [path.join(ROOT, name), mutants.filter(({ fileName }) => fileName === path.join(ROOT, name)).map(({ id }) => id)]))
const [counting, trying] = [path.join(OUT, 'counting.cjs'), path.join(OUT, 'trying.cjs')]
await bundled({ tests, texts, counting: true, outfile: counting, seed })
await bundled({ tests, texts, counting: false, outfile: trying, seed })
const print = createHash('sha1').update(fs.readFileSync(trying)).update(TOO_LONG.source).digest('hex')
const before = args.includes('--on') ? keptFrom('done.json') : undefined
const measured = keptFrom('measured.json')?.measured ?? (await measuredBy(counting))
fs.writeFileSync(path.join(OUT, 'measured.json'), JSON.stringify({ print, measured }))
const red = measured.tests.filter(({ passed }) => !passed)
if (red.length > 0) console.log(`left out, red without a mutant:\n${red.map(({ id }) => `  ${id}`).join('\n')}`)
console.log(`seed ${seed}: ${mutants.length} mutants in ${files.length} files, ${measured.tests.length} tests`)

const chosen = sampled(mutants, count, seed).filter(({ fileName }) => asked.length === 0 || asked.includes(folderOf(path.relative(ROOT, fileName).split(path.sep).join('/'))))
const until = performance.now() + minutes * 60_000
const chosenIds = new Map(chosen.map((mutant) => [mutant.id, mutant]))
const found = ({ id, status }) => {
  const mutant = chosenIds.get(id)
  const name = path.relative(ROOT, mutant.fileName).split(path.sep).join('/')
  const line = survivorLine(name, sources.get(mutant.fileName), mutant, status)
  return { ...mutant, name, folder: folderOf(name), status, line, reason: reasonFor(line) }
}
const statuses = (before?.statuses ?? []).filter(({ id }) => chosenIds.has(id))
const known = new Set(statuses.map(({ id }) => id))
const waiting = chosen.filter(({ id }) => !known.has(id))
async function work() {
  const kept = opened(trying, HANGS_MS)
  while (waiting.length > 0 && performance.now() < until) {
    const mutant = waiting.shift()
    statuses.push({ id: mutant.id, status: await tried(mutant, measured, idsOf, kept, trying) })
    if (statuses.length % 100 === 0) console.log(`${statuses.length} of ${chosen.length}`)
    fs.writeFileSync(path.join(OUT, 'done.json'), JSON.stringify({ print, statuses }))
  }
  kept.stop()
}
await Promise.all(Array.from({ length: workers }, work))
const done = statuses.map(found)
const living = done.filter(({ status }) => status === 'alive' || status === 'not met')
fs.writeFileSync(path.join(OUT, 'survivors.txt'), living.map(({ line, reason }) => `${line}${reason ? ` (${reason})` : ''}\n`).join(''))
console.log(`\n${tableOf(done)}\n`)
if (done.length < chosen.length) console.log(`${chosen.length - done.length} of ${chosen.length} were not tried in ${minutes} minutes; --on goes on with them`)
const stale = staleReasons(mutants, (mutant) => survivorLine(path.relative(ROOT, mutant.fileName).split(path.sep).join('/'), sources.get(mutant.fileName), mutant, 'alive'), done)
if (stale.length > 0) console.log(`reasons of no mutant that lives:\n${stale.map((line) => `  ${line}`).join('\n')}`)
if (asked.length === 0) writeSection({ name: 'mutants', command: 'npm run mutate', title: 'Mutants of the domain', text: textOf({ done, seed, all: mutants.length, files: files.length, left: chosen.length - done.length }) })
process.exitCode = stale.length > 0 ? 1 : 0
