import fc from 'fast-check'
import { addDays, addYears, type IsoDate } from '@/domain/date/iso-date'
import { keptFrom } from '@/domain/case/old'
import type { Case } from '@/domain/case/case'
import { useDone, NOTHING_DONE, type HandedOut } from './done'
import { useEntries } from './entries'
import { oldMatters } from './old-matters'
import { useProgress } from './progress'
import { keeperOf, type Keeper } from './saving/keepers'
import { textFor } from './saving/keep'

const ON = '2036-11-28'
const MB = 1_000_000
const bytes = (name: string): number => {
  const keeper = keeperOf(name) as Keeper
  return Buffer.byteLength(textFor(keeper, keeper.now()))
}

const idOf = (n: number): string => `m${String(n).padStart(9, 'a')}`
const day = (year: number, n: number): IsoDate => addDays(`${year}-01-01`, n % 360)

/** What a member leaves behind in a year, at most: four matters with their receipts, and a dozen things in the calendar, each in phone and file. */
function lived(members: number, years: number, seed: number, openEvery: number): void {
  const cases: Case[] = []
  const [marks, given]: [Record<string, IsoDate>, Record<string, HandedOut>] = [{}, {}]
  for (let m = 0; m < members; m += 1) {
    for (let y = 0; y < years; y += 1) {
      const year = 2036 - y
      for (let k = 0; k < 4; k += 1) {
        const on = day(year, seed + m * 7 + k * 80)
        const steps = Object.fromEntries(Array.from({ length: 6 }, (_, s) => [`step${s}`, s > 3 ? { on, note: '收'.repeat(60) } : { on }]))
        const isOpen = openEvery > 0 && (m + y + k) % openEvery === 0
        cases.push({ id: `c${m}x${y}x${k}`, member: idOf(m), list: 'familyProxy', about: `bill:${on}`, begunOn: on, marks: { nationalApp: steps }, ...(isOpen ? {} : { endedOn: on }) })
      }
      for (let k = 0; k < 12; k += 1) {
        const id = `330800:${idOf(m)}:kind${k}:${k === 0 ? year : day(year, seed + k * 30)}`
        marks[id] = day(year, seed + k * 30)
        given[id] = { fingerprint: 'f'.repeat(80), due: day(year, seed + k * 30), sequence: 3, on: day(year, seed), title: '妈妈的居民医保该缴了'.repeat(2) }
      }
    }
  }
  useProgress.setState({ cases, channels: {} })
  useDone.setState({ ...NOTHING_DONE, marks, phone: given, file: given })
}

beforeEach(() => useEntries.setState({ entries: [] }))

it('twenty members and ten years fit a key of the phone again, and nothing open or of the kept years goes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }), fc.nat(359), (members, years, seed) => {
      // An open one in fifty: nobody leaves more behind than that.
      lived(members, years, seed, 50)
      const before = { cases: useProgress.getState().cases, ...useDone.getState() }
      const old = oldMatters(ON)
      const total = before.cases.length + [before.marks, before.phone, before.file].reduce((sum, all) => sum + Object.keys(all).length, 0)
      old.apply()
      const now = { cases: useProgress.getState().cases, ...useDone.getState() }
      const from = keptFrom(ON)
      const mustStay = before.cases.filter(({ endedOn }) => endedOn === undefined || endedOn >= from)
      expect(now.cases).toEqual(mustStay)
      for (const list of ['phone', 'file'] as const) expect(now[list]).toEqual(Object.fromEntries(Object.entries(before[list]).filter(([, { due }]) => due >= from)))
      expect(Object.keys(now.marks)).toEqual(expect.arrayContaining(Object.keys(before.marks).filter((id) => (before.marks[id] ?? '') >= from)))
      expect(old.count).toBe(total - now.cases.length - [now.marks, now.phone, now.file].reduce((sum, all) => sum + Object.keys(all).length, 0))
      expect([bytes('progress') < MB, bytes('done') < MB]).toEqual([true, true])
    }),
    { numRuns: 10, examples: [[20, 10, 0]] }
  )
})

it('is needed: the largest family does not fit without it', () => {
  lived(20, 10, 0, 0)
  expect(bytes('done')).toBeGreaterThan(MB)
})

it('a tick of an entry that is still there stays', () => {
  const { kind, ...added } = useEntries.getState().add({ kind: 'own', title: '体检', on: '2020-05-01' })
  const id = kind === 'added' && 'id' in added ? added.id : ''
  const past = addYears(ON, -10)
  useProgress.setState({ cases: [] })
  useDone.setState({ ...NOTHING_DONE, marks: { [`x:${id}:2026-05-01`]: past, 'x:gone:2026-05-01': past } })
  oldMatters(ON).apply()
  expect(Object.keys(useDone.getState().marks)).toEqual([`x:${id}:2026-05-01`])
})
