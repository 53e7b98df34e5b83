// What stands in for jest while one process runs thousands of mutants: the globals that tests of src/domain use, and a server for the parent.
import fc from 'fast-check'
import { expect } from 'expect'

const HITS_PER_HIT = 100
const MOST = 50_000
const hits = (globalThis.hits = new Uint32Array(MOST))
const switches = (globalThis.__stryker__ ??= { hitCount: 0, hitLimit: Infinity })
const tests = new Map()
/** A process for one mutant loads the files of its tests alone. */
const only = process.env.MUTATE_FILES?.split('|')
let file = ''
let inFile = 0
let path = []
let hooks = []
let ends = []

const nested = (more, act) => {
  const before = [path, hooks, ends]
  path = [...path, more]
  act()
  ;[path, hooks, ends] = before
}
/** As in jest, rows are taken apart only where all of them are lists. */
const table = (declare) => (rows) => (title, act) => {
  const areLists = rows.every(Array.isArray)
  for (const [i, row] of rows.entries()) declare(`${title} [${i}]`, () => (areLists ? act(...row) : act(row)))
}
const describe = (title, act) => nested(title, act)
const it = (title, act) => {
  const id = `${file} ${[...path, title].join(' ')} #${(inFile += 1)}`
  tests.set(id, { id, file, act, hooks, ends })
}
Object.assign(globalThis, {
  expect, it, test: it, describe,
  beforeEach: (act) => (hooks = [...hooks, act]),
  afterEach: (act) => (ends = [act, ...ends])
})
it.each = table(it)
describe.each = table(describe)

/** The tests of one file, as they are declared while `load` runs. */
export function fileOf(name, load) {
  if (only && !only.includes(name)) return
  file = name
  inFile = 0
  path = []
  hooks = []
  ends = []
  load()
}

// A complaint on the console is a failure, as in test/setup.ts.
const said = []
for (const level of ['error', 'warn']) console[level] = (...words) => void said.push(words.map(String).join(' '))

const isQuiet = async (acts) => {
  try {
    for (const act of acts) await act()
    return true
  } catch {
    return false
  }
}

async function isPassed({ act, hooks: before, ends: after }) {
  said.length = 0
  const passed = await isQuiet([...before, act])
  return (await isQuiet(after)) && passed && said.length === 0
}

/** Which mutants were met how often since it was last asked. */
function taken() {
  const met = {}
  for (let id = 0; id < MOST; id += 1) if (hits[id] > 0) met[id] = hits[id]
  hits.fill(0)
  return met
}

/** Every test once, with nothing changed: what it takes, and which mutants it meets how often. */
async function measure() {
  const whileLoading = Object.keys(taken())
  const measured = []
  for (const test of tests.values()) {
    const started = performance.now()
    const passed = await isPassed(test)
    measured.push({ id: test.id, file: test.file, passed, ms: performance.now() - started, hits: taken() })
  }
  return { tests: measured, static: whileLoading }
}

/** A test that fails is asked again with nothing changed: one that fails then was spoilt by a mutant before. */
async function tried({ mutant, order, hits, afresh }) {
  switches.activeMutant = mutant
  switches.hitCount = 0
  switches.hitLimit = (hits + 1) * HITS_PER_HIT
  for (const id of order) {
    if (await isPassed(tests.get(id))) continue
    const met = switches.hitCount
    switches.activeMutant = undefined
    const spoilt = !afresh && !(await isPassed(tests.get(id)))
    return { killedBy: id, spoilt, met }
  }
  switches.activeMutant = undefined
  return { met: switches.hitCount }
}

/** The same random numbers each time: a mutant is killed by the tests, not by luck. */
export function serve(seed) {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
  process.on('message', async (asked) => process.send(asked === 'measure' ? await measure() : await tried(asked)))
  process.send('ready')
}
