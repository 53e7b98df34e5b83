// What twenty people gather over the years fits under the keys of a phone, and a backup says when it does not.
import { MAX_MEMBERS, type Member } from '@/domain/enrolment/member'
import type { IsoDate } from '@/domain/date/iso-date'
import { fen, MAX_FEN } from '@/domain/money/fen'
import { SHEET_FIELDS, type Sheet } from '@/domain/settlement-sheet/sheet'
import { makeBackup, MAX_KEY, readBackup } from './backup'
import { MAX_BILLS, useBills, type KeptBill } from './bills'
import { useDone } from './done'
import { eraseAll } from './erase'
import { EMPTY_FORM } from './estimates'
import { useHousehold } from './household'
import { clearOld } from './old-matters'
import { useProgress } from './progress'
import { keeperOf } from './saving/keepers'
import { textFor } from './saving/keep'

const PEOPLE = Array.from({ length: MAX_MEMBERS }, (_, n) => `member${String(n).padStart(4, '0')}`)
const YEARS = Array.from({ length: 9 }, (_, n) => 2026 + n)
const days = (year: number): readonly IsoDate[] => Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}-15` as IsoDate)

const member = (id: string): Member => ({ id, nickname: '外婆（成都）甲乙丙', relation: 'other', insurance: 'resident', areaCode: '330800', years: YEARS.map((year) => ({ year, state: 'paid' as const })) })

/** A month paid, and in it one thing put into the phone and the file. */
const ofMonth = (id: string, day: IsoDate) => {
  const key = `330800:${id}:month:${day.slice(0, 7)}`
  const given = { fingerprint: `${day}|9|30,7,1|衢州居民医保缴费，外婆（成都）`, due: day, sequence: 2517, on: day, title: '衢州居民医保缴费 · 外婆（成都）' }
  return { key, given, day }
}

/** A claim, a filing and a premium a year, each with six steps and a note. */
const casesOf = (id: string, year: number) =>
  ['filing-handClaim', 'filing', 'residentPremium'].map((list, n) => ({
    id: `case${id.slice(6)}${year}${n}`, member: id, list, about: `bill:${year}-06-15`, begunOn: `${year}-06-15` as IsoDate, endedOn: `${year}-07-15` as IsoDate,
    marks: { '*': Object.fromEntries(['ask', 'gather', 'submit', 'wait', 'receive', 'check'].map((item) => [item, { on: `${year}-07-01` as IsoDate, note: '窗口的人说还要带出院小结和发票原件，一起交' }])) }
  }))

const sheet = Object.fromEntries(SHEET_FIELDS.map((field) => [field, MAX_FEN])) as Sheet
const bills: readonly KeptBill[] = Array.from({ length: MAX_BILLS }, (_, n): KeptBill => n % 2 === 0
  ? { id: `bill${n}`, state: 'settled', who: PEOPLE[n % PEOPLE.length] ?? '', on: '2026-06-15', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '呼和浩特市', filing: 'longTerm', sheet }
  : { id: `bill${n}`, state: 'estimated', who: PEOPLE[n % PEOPLE.length] ?? '', on: '2026-06-15', keptOn: '2026-06-15', low: fen(MAX_FEN), high: fen(MAX_FEN), form: { ...EMPTY_FORM, city: '呼和浩特市', total: '9,999,999.99' } })

function live(years: readonly number[]): void {
  const months = PEOPLE.flatMap((id) => years.flatMap((year) => days(year).map((day) => ofMonth(id, day))))
  useHousehold.setState({ members: PEOPLE.map(member) })
  useBills.setState({ bills })
  useDone.setState({
    marks: Object.fromEntries(months.map(({ key, day }) => [key, day])),
    phone: Object.fromEntries(months.map(({ key, given }) => [key, given])),
    file: Object.fromEntries(months.map(({ key, given }) => [key, given]))
  })
  useProgress.setState({ cases: PEOPLE.flatMap((id) => years.flatMap((year) => casesOf(id, year))) })
}

const bytesOf = (name: string): number => {
  const keeper = keeperOf(name)
  return keeper === undefined ? NaN : Buffer.byteLength(textFor(keeper, keeper.now()))
}
const made = () => {
  const backup = makeBackup('2030-11-28')
  if (backup.kind !== 'made') throw new Error(backup.kind)
  return backup
}

beforeEach(() => eraseAll())

it.each(['household', 'bills', 'done', 'progress'])('one year of twenty people, as full as it can be: %s fits', (name) => {
  live([2026])
  expect(bytesOf(name)).toBeLessThan(MAX_KEY)
  expect(made().heavy).toEqual([])
})

it('nine years: what is too long for a key is named when the backup is made; cleared of what is long done, all fits and comes back', () => {
  live(YEARS)
  expect(bytesOf('done')).toBeGreaterThan(MAX_KEY)
  expect(made().heavy).toEqual(['done'])
  clearOld('2035-11-28')
  const { heavy, text } = made()
  expect(heavy).toEqual([])
  expect(readBackup(text)).toMatchObject({ kind: 'ok', members: MAX_MEMBERS, lost: 0 })
})

it('counts bytes and not letters: Chinese takes three', () => {
  useProgress.setState({ cases: [] })
  useHousehold.setState({ members: [{ ...member('a'), nickname: '婆'.repeat(MAX_KEY / 3) }] })
  expect(made().heavy).toEqual(['household'])
})
