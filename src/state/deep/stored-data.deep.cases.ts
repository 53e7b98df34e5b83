import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Taro from '@tarojs/taro'
import { readStorage, storageKeys, writeStorage } from '@/platform/storage/storage'
import { useHousehold } from '../household'
import { makeBackup, readBackup } from '../backup'
import { sumOf } from '../saving/saved-text'
import { finishSwitch, readSaved } from '../saving/switch-over'
import type { StoreName } from '../stores'
import { useStorageReport } from '../storage-report'
import { fillPhone, forgetRun, keeper, NAMES, start, stateOf, textOf } from './full-phone.cases'
import { count, random, SEED, writeTable } from './table.cases'

const storage = jest.mocked(Taro)
const real = { get: storage.getStorageSync.getMockImplementation(), set: storage.setStorageSync.getMockImplementation(), remove: storage.removeStorageSync.getMockImplementation(), info: storage.getStorageInfoSync.getMockImplementation() }
function heal(): void {
  storage.getStorageSync.mockImplementation(real.get as never)
  storage.setStorageSync.mockImplementation(real.set as never)
  storage.removeStorageSync.mockImplementation(real.remove as never)
  storage.getStorageInfoSync.mockImplementation(real.info as never)
}
const fails = (): never => {
  throw new Error('fail exceed storage max size')
}
const wipe = (): void => (storageKeys() ?? []).forEach((key) => Taro.removeStorageSync(key))
const troubles = () => useStorageReport.getState().troubles
const plain = (value: unknown): string => JSON.stringify(value)

/** Every text on the phone, one after the other. */
const everything = (): string => (storageKeys() ?? []).map((key) => (({ kind, ...rest }) => ('text' in rest ? rest.text : kind))(readStorage(key))).join('\n')

type Judged = { readonly same: boolean; readonly lost: number }

const sizeOf = (list: unknown): number => (typeof list === 'object' && list !== null ? Object.keys(list).length : 0)

/** It is said, and what is not on the screen lies somewhere. */
function saidAndKept(name: StoreName, text: string): void {
  if (troubles().length === 0) throw new Error(`${name}: different without a word: ${text}`)
  const isHere = everything().includes(text)
  if ((storageKeys() ?? []).length === 1 && !isHere) throw new Error(`${name}: lost: ${text}`)
  if (keeper(name).locked && !isHere) throw new Error(`${name}: written over: ${text}`)
}

/** Opens one store with this text, and asks everything that must always be true. */
async function opens(name: StoreName, text: string): Promise<Judged> {
  wipe()
  forgetRun()
  writeStorage(name, text)
  await start([name])
  const { shape, now } = keeper(name)
  const same = plain(now()) === plain(stateOf(name))
  if (shape.parse(now()) === null) throw new Error(`${name}: the screen shows what could not be saved: ${text}`)
  if (!same && text !== '') saidAndKept(name, text)
  const lists = shape.lists as readonly (keyof object)[]
  const lost = lists.reduce((sum, list) => sum + sizeOf(stateOf(name)[list]) - sizeOf(now()[list]), 0)
  return { same, lost }
}

beforeAll(() => process.stdout.write(`seed ${SEED}\n`))
afterAll(() =>
  writeTable({
    name: 'stored data',
    title: 'Stored data, tried to destruction',
    text: 'After each try the app opens, says what happened, and nothing readable is lost or silently different.'
  })
)
beforeEach(heal)

describe.each(NAMES)('%s', (name) => {
  it('as it was saved, missing, empty, older, newer, huge', async () => {
    expect(await opens(name, textOf(name))).toEqual({ same: true, lost: 0 })
    expect(troubles()).toEqual([])
    await opens(name, '')
    for (const version of [0, -1, -1e15, 1e15, 99, 0.5, null, '1']) await opens(name, JSON.stringify({ state: stateOf(name), version }))
    await opens(name, JSON.stringify({ state: { ...stateOf(name), more: 'x'.repeat(1_000_000) }, version: keeper(name).version }))
    await opens(name, '['.repeat(100_000))
    count('store as saved, missing, empty, of other versions, huge', 12)
  })

  it('truncated at each character', async () => {
    const text = textOf(name)
    for (let end = 1; end < text.length; end += 1) await opens(name, text.slice(0, end))
    count('store truncated', text.length - 1)
  })

  it('each character changed: one costs at most one item', async () => {
    const text = textOf(name)
    for (let at = 0; at < text.length; at += 1) {
      for (const other of ['"', '\n', String.fromCharCode(33 + random(90))]) {
        if (other === text[at]) continue
        const { lost } = await opens(name, text.slice(0, at) + other + text.slice(at + 1))
        if (lost > 1) throw new Error(`${name}: ${lost} items lost to ${JSON.stringify(other)} at ${at}: ${text.slice(Math.max(0, at - 20), at + 20)}`)
        count('store with one character changed')
      }
    }
  })

  it('another type in each place', async () => {
    for (const put of places(stateOf(name))) {
      for (const value of [null, 7, -1, 5123.3, 1e11, 'x', [], {}, true]) {
        const changed = put(value)
        const { lost } = await opens(name, JSON.stringify({ state: changed, version: keeper(name).version, sum: sumOf(stateOf(name), keeper(name).version) }))
        if (lost > 1 && !isWholeList(stateOf(name), changed)) throw new Error(`${name}: ${lost} items lost to ${plain(changed)}`)
        count('store with another type in one place')
      }
    }
  })

  it.each([
    ['writing throws', () => storage.setStorageSync.mockImplementation(fails)],
    ['reading throws', () => storage.getStorageSync.mockImplementation(fails)],
    ['listing throws', () => storage.getStorageInfoSync.mockImplementation(fails)],
    ['the phone is full after the first write', () => {
      let left = 1
      storage.setStorageSync.mockImplementation((key, value) => ((left -= 1) < 0 ? fails() : (real.set as (key: string, value: unknown) => void)(key, value)))
    }]
  ])('%s', async (what, breakIt) => {
    for (const text of [textOf(name), textOf(name).replace('"', 'x'), textOf(name).slice(0, -20)]) {
      wipe()
      writeStorage(name, text)
      writeStorage(`${name}.damaged-1`, 'kept before')
      breakIt()
      await start([name])
      keeper(name).show(stateOf(name))
      heal()
      expect(everything()).toContain('kept before')
      const left = everything()
      if (!left.includes(text) && troubles().length === 0) throw new Error(`${name}: ${what}: lost without a word`)
      count(`store while ${what}`)
    }
  })
})

const FIXTURES = path.join(__dirname, '../fixtures')
it.each(readdirSync(FIXTURES))('what an earlier app saved: %s', async (file) => {
  const name = file.replace(/-v\d+\.json$/, '') as StoreName
  const text = readFileSync(path.join(FIXTURES, file), 'utf8')
  const { state } = JSON.parse(text) as { readonly state: Readonly<Record<string, unknown>> }
  wipe()
  forgetRun()
  writeStorage(name, text)
  await start()
  expect(troubles()).toEqual([])
  if (!(NAMES as readonly string[]).includes(name)) return expect(everything()).not.toBe('')
  const { shape, now } = keeper(name)
  expect(shape.parse(now())).not.toBeNull()
  for (const list of shape.lists as readonly (keyof object)[]) if (list in state) expect(sizeOf(now()[list])).toBe(sizeOf(state[list]))
  count('store of an earlier version')
})

/** For each place in it, a way to put another value there. */
function places(value: unknown): ((other: unknown) => unknown)[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const put = (other: unknown): unknown => (Array.isArray(value) ? value.map((one: unknown, n) => (String(n) === key ? other : one)) : { ...value, [key]: other })
    return [put, ...places(inner).map((deeper) => (other: unknown) => put(deeper(other)))]
  })
}

/** Something else in the place of a whole list is no item. */
const isWholeList = (before: object, after: unknown): boolean =>
  Object.entries(before).some(([field, value]) => typeof value === 'object' && plain((after as Record<string, unknown>)[field]) !== plain(value) && sizeOf((after as Record<string, unknown>)[field]) !== sizeOf(value))

describe('a restore', () => {
  const isOld = (name: string): boolean => (({ kind, ...rest }) => kind === 'found' && 'text' in rest && rest.text.includes('旧'))(readSaved(name))
  const old = (name: string): string => JSON.stringify({ state: '旧', version: keeper(name).version })

  function allOld(): void {
    wipe()
    forgetRun()
    for (const name of NAMES) writeStorage(name, old(name))
  }

  /** Every write and removal asks first, by its number. */
  function eachWrite(works: (nth: number) => boolean): void {
    let nth = -1
    const guard = (run: unknown) => (...args: unknown[]) => (works((nth += 1)) ? (run as (...all: unknown[]) => unknown)(...args) : fails())
    storage.setStorageSync.mockImplementation(guard(real.set) as never)
    storage.removeStorageSync.mockImplementation(guard(real.remove) as never)
  }
  const dieAfter = (writes: number): void => eachWrite((nth) => nth < writes)
  const failAt = (first: number, second: number): void => eachWrite((nth) => nth !== first && nth !== second)

  /** How many writes and removals a whole restore takes. */
  /** A backup of a full phone, ready to be taken, and how many writes that is. */
  async function aRestore(): Promise<{ readonly restore: () => unknown; readonly writes: number }> {
    wipe()
    fillPhone()
    await start()
    const read = readBackup(backupText())
    if (read.kind !== 'ok') throw new Error(read.kind)
    allOld()
    let writes = 0
    eachWrite((nth) => (writes = nth + 1) > 0)
    expect(read.restore()).toBe('restored')
    heal()
    return { restore: read.restore, writes }
  }

  it('interrupted at any write, and the next start at any other: all old or all new', async () => {
    const { restore, writes } = await aRestore()
    for (let first = 0; first <= writes; first += 1) {
      for (let second = 0; second <= writes; second += 1) {
        allOld()
        dieAfter(first)
        const said = restore()
        dieAfter(second)
        finishSwitch()
        heal()
        const olds = NAMES.filter(isOld).length
        if (olds !== (said === 'restored' ? 0 : NAMES.length)) throw new Error(`mixture after ${first} and ${second} writes: ${olds} old, said ${said}`)
        finishSwitch()
        if (NAMES.filter(isOld).length !== olds) throw new Error(`changed at the next start: ${first}, ${second}`)
        count('restore interrupted twice')
      }
    }
  })

  it('in which any two writes fail: all old or all new, and the next start ends it', async () => {
    const { restore, writes } = await aRestore()
    for (let first = 0; first < writes; first += 1) {
      for (let second = first; second < writes; second += 1) {
        allOld()
        failAt(first, second)
        const said = restore()
        heal()
        finishSwitch()
        const olds = NAMES.filter(isOld).length
        if (olds !== (said === 'restored' ? 0 : NAMES.length)) throw new Error(`mixture after writes ${first} and ${second} failed: ${olds} old, said ${said}`)
        if ((storageKeys() ?? []).includes('switching')) throw new Error(`unfinished: ${first}, ${second}`)
        count('restore in which two writes failed')
      }
    }
  })
})

it('a backup changed 20,000 times: no throw, no mixture', async () => {
  wipe()
  fillPhone()
  await start()
  const text = backupText()
  for (let n = 0; n < 20_000; n += 1) {
    const read = readBackup(mutated(text))
    count(`backup changed: ${read.kind}`)
    if (read.kind === 'ok' && n % 20 === 0) restores(read)
  }
})

function backupText(): string {
  const made = makeBackup('2026-11-22')
  if (made.kind !== 'made') throw new Error(made.kind)
  return made.text
}

function restores(read: Extract<ReturnType<typeof readBackup>, { kind: 'ok' }>): void {
    useHousehold.setState({ members: [{ id: 'old', nickname: '旧人', relation: 'other', insurance: 'none', areaCode: '', years: [] }] as never })
    expect(read.restore()).toBe('restored')
    for (const name of NAMES) {
      const { shape, now } = keeper(name)
      if (shape.parse(now()) === null) throw new Error(`${name} is no longer whole`)
    }
    if (plain(keeper('household').now()).includes('旧人')) throw new Error('a mixture')
    wipe()
}

function mutated(text: string): string {
  let changed = text
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const at = random(changed.length)
    const ways = [
      () => changed.slice(0, at) + String.fromCharCode(32 + random(95)) + changed.slice(at + 1),
      () => changed.slice(0, at) + changed.slice(at + 1 + random(40)),
      () => changed.slice(0, at) + changed.slice(Math.max(0, at - random(60))),
      () => changed.slice(0, at),
      () => changed.replace(/\d+/, () => String(random(1e9))),
      () => changed.replace(/"[a-z]+"/i, '"x"')
    ]
    changed = (ways[random(ways.length * 2) % ways.length] as () => string)()
  }
  return changed
}
