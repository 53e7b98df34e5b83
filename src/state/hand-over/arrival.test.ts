import fc from 'fast-check'
import { MAX_CODES, writeCodes } from '@/domain/hand-over/code'
import { contentOf, NOTHING_GATHERED, takeCode } from '@/domain/hand-over/gathering'
import type { Member } from '@/domain/enrolment/member'
import { MAX_BACKUP, readBackup } from '../backup'
import { useBackupDay } from '../backup-day'
import { useBills } from '../bills'
import { useDone } from '../done'
import { countUnkept, useEdits, watchEdits } from '../edits'
import { useEntries } from '../entries'
import { eraseAll } from '../erase'
import { useHousehold } from '../household'
import { useOwnPlaces } from '../own-places'
import { useProgress } from '../progress'
import { usePreferences } from '../preferences'
import { arrivalOf, certainIn, peopleIn, replaceWith, take, undoTaking, useBefore, type Ready } from './arrival'
import { families, type Family } from './families.cases'
import type { Mapping } from './people'
import { packed, parcelOf, unpacked, type Choice } from './parcel'

const mockDay = jest.fn(() => '2026-11-22')
jest.mock('@/platform/clock', () => ({ today: () => mockDay() }))
beforeAll(watchEdits)

const ON = '2026-11-22'
const EMPTY: Family = { members: [], bills: [], entries: [], cases: [], marks: {}, figures: [] }

/** A phone with this family, as if it had been entered today. */
function phoneOf({ members, bills, entries, cases, marks, figures }: Family): void {
  eraseAll()
  useHousehold.setState({ members })
  useBills.setState({ bills })
  useEntries.setState({ entries })
  useProgress.setState({ cases })
  useDone.setState({ marks })
  useOwnPlaces.setState({ figures })
}

const held = (): Family => ({
  members: useHousehold.getState().members, bills: useBills.getState().bills as Family['bills'], entries: useEntries.getState().entries, cases: useProgress.getState().cases, marks: useDone.getState().marks,
  figures: useOwnPlaces.getState().figures
})
const sorted = <Item extends { readonly id: string }>(items: readonly Item[]) => [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
const inOrder = ({ members, bills, entries, cases, marks, figures }: Family): Family => ({ members: sorted(members), bills: sorted(bills), entries: sorted(entries), cases: sorted(cases), marks, figures: sorted(figures) })

/** Through the pictures, in this order. */
function byCodes(text: string, backwards = false): string {
  const codes = writeCodes(packed(text)) ?? []
  const shown = backwards ? [...codes].reverse() : codes
  const content = contentOf(shown.reduce((all, code) => takeCode(all, code).gathering, NOTHING_GATHERED))
  return (content && unpacked(content)) ?? ''
}

function read(text: string): Ready {
  const backup = readBackup(text)
  if (backup.kind !== 'ok') throw new Error(backup.kind)
  return backup
}
/** Whoever is not known for certain is `said` to be somebody, or new. */
const arrive = (text: string, said: Mapping = {}) => {
  const backup = read(text)
  return arrivalOf(backup, { ...Object.fromEntries(peopleIn(backup).map(({ id }) => [id, null])), ...certainIn(backup), ...said })
}
const handedTo = (family: Family, choice: Choice, to: Family, said: Mapping = {}) => {
  phoneOf(family)
  const text = parcelOf(choice, ON)
  phoneOf(to)
  return arrive(text, said)
}

it('200 families there and back: an empty phone holds what the other held, and the first finds nothing new in it', () => {
  fc.assert(
    fc.property(families, fc.boolean(), (family, backwards) => {
      phoneOf(family)
      const text = byCodes(parcelOf({ kind: 'all' }, ON), backwards)
      eraseAll()
      expect(take(arrive(text))).toBe('taken')
      expect(inOrder(held())).toEqual(inOrder(family))
      const back = byCodes(parcelOf({ kind: 'all' }, ON))
      phoneOf(family)
      expect(arrive(back).rows.filter(({ kind }) => kind !== 'same')).toEqual([])
    }),
    { numRuns: 200 }
  )
}, 60_000)

it('nothing that is here goes, whatever comes; and undoing it leaves what was', () => {
  fc.assert(
    fc.property(families, families, (theirs, mine) => {
      const arrival = handedTo(theirs, { kind: 'all' }, mine)
      const before = held()
      const taken = take(arrival)
      if (taken !== 'taken') return expect(held()).toEqual(before)
      const here = held()
      expect(here.members.map(({ id }) => id)).toEqual(expect.arrayContaining(before.members.map(({ id }) => id)))
      expect(here.bills).toEqual(expect.arrayContaining([...before.bills]))
      expect(undoTaking()).toBe('undone')
      expect(held()).toEqual(before)
    }),
    { numRuns: 60 }
  )
}, 60_000)

const member = (id: string, nickname: string, more: Partial<Member> = {}): Member => ({ id, nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more })
const bill = (id: string, who: string, total: number): Family['bills'][number] => ({ id, state: 'settled', who, on: '2026-10-01', care: 'inpatient', tier: 'tertiary', place: 'local', city: '', filing: 'none', sheet: { total: total as never } })
const ofTwo: Family = { ...EMPTY, members: [member('mumaaaaaaa', '妈妈', { relation: 'mother' }), member('dadaaaaaaa', '爸爸', { relation: 'father' })], bills: [bill('bonebonebo', 'mumaaaaaaa', 100), bill('btwobtwobt', 'dadaaaaaaa', 200)], marks: { '330800:mumaaaaaaa:premium:2027': ON } }

it('one person: with bills and ticks, and nothing of the others', () => {
  const { rows } = handedTo(ofTwo, { kind: 'person', id: 'mumaaaaaaa' }, EMPTY)
  expect(rows.map(({ store, id, kind }) => `${store} ${id} ${kind}`)).toEqual(['household mumaaaaaaa new', 'bills bonebonebo new', 'done 330800:mumaaaaaaa:premium:2027 new'])
})

it('one case goes with the person it is about', () => {
  const oneCase = { id: 'caseaaaaaa', member: 'dadaaaaaaa', list: 'before-care', about: '', begunOn: ON, marks: { '*': { a: { on: ON } } } } as const
  const { rows } = handedTo({ ...ofTwo, cases: [oneCase] }, { kind: 'case', id: 'caseaaaaaa' }, EMPTY)
  expect(rows.map(({ store, id }) => `${store} ${id}`)).toEqual(['household dadaaaaaaa', 'progress caseaaaaaa'])
})

it('one place, and no person', () => {
  const figures: Family['figures'] = [{ id: '330800.resident.fundCap.', areaCode: '330800', scheme: 'resident', field: 'fundCap', value: 1, from: {}, on: ON }]
  const { rows } = handedTo({ ...ofTwo, figures }, { kind: 'place', areaCode: '330800' }, EMPTY)
  expect(rows.map(({ store }) => store)).toEqual(['own-places'])
})

it('a person who was entered on both phones and is said to be the same is one, and what was entered twice stands once', () => {
  const mine: Family = { ...EMPTY, members: [member('mumbbbbbbb', '妈妈', { relation: 'motherInLaw' })], bills: [bill('bmineminem', 'mumbbbbbbb', 100)] }
  const arrival = handedTo(ofTwo, { kind: 'person', id: 'mumaaaaaaa' }, mine, { mumaaaaaaa: 'mumbbbbbbb' })
  expect(arrival.rows.map(({ store, id, kind }) => `${store} ${id} ${kind}`)).toEqual(['household mumbbbbbbb same', 'bills bmineminem same', 'done 330800:mumbbbbbbb:premium:2027 new'])
})

it('「我」 of another phone is somebody else here, and keeps the bills', () => {
  const theirs: Family = { ...EMPTY, members: [member('selfaaaaaa', '我', { relation: 'self' })], bills: [bill('bonebonebo', 'selfaaaaaa', 100)] }
  expect(take(handedTo(theirs, { kind: 'all' }, { ...EMPTY, members: [member('selfbbbbbb', '我', { relation: 'self' })] }))).toBe('taken')
  expect(held().members.map(({ id, nickname, relation }) => [id, nickname, relation])).toEqual([['selfbbbbbb', '我', 'self'], ['selfaaaaaa', '对方', 'other']])
  eraseAll()
  expect(take(handedTo(theirs, { kind: 'all' }, EMPTY))).toBe('taken')
  expect(held().members[0]).toMatchObject({ nickname: '我', relation: 'self' })
})

it('only the same id is certain: a name is no sign, and nothing is taken until somebody has said who each is', () => {
  const couple: Family = { ...EMPTY, members: [member('dadbbbbbbb', '爸爸', { relation: 'father' }), member('mumaaaaaaa', '我妈', { relation: 'motherInLaw' })] }
  phoneOf(ofTwo)
  const backup = read(parcelOf({ kind: 'all' }, ON))
  phoneOf(couple)
  expect(certainIn(backup)).toEqual({ mumaaaaaaa: 'mumaaaaaaa' })
  const open = arrivalOf(backup, certainIn(backup))
  expect(open.unanswered.map(({ id }) => id)).toEqual(['dadaaaaaaa'])
  expect(take(open)).toBe('unanswered')
  expect(take(arrivalOf(backup, { ...certainIn(backup), dadaaaaaaa: 'gonegonego' }))).toBe('unanswered')
  expect(held().members).toEqual(couple.members)
  eraseAll()
  expect(certainIn(backup)).toEqual({ mumaaaaaaa: null, dadaaaaaaa: null })
})

describe('the relation of somebody new is seen from whoever holds the other phone', () => {
  const self = (id: string) => member(id, '我', { relation: 'self' })
  const hers: Family = { ...EMPTY, members: [self('selfaaaaaa'), member('dadaaaaaaa', '爸爸', { relation: 'father' }), member('auntaaaaaa', '小姨')] }
  const relations = () => held().members.map(({ nickname, relation }) => `${nickname} ${relation}`)

  it('so it is not taken over where people are already, and that is told', () => {
    const arrival = handedTo(hers, { kind: 'all' }, { ...EMPTY, members: [member('kidbbbbbbb', '小满', { relation: 'child' })] })
    expect(arrival.unrelated).toEqual(['selfaaaaaa', 'dadaaaaaaa'])
    expect(take(arrival)).toBe('taken')
    expect(relations()).toEqual(['小满 child', '对方 other', '爸爸 other', '小姨 other'])
  })

  it('on a phone with nobody all stays as it was', () => {
    const arrival = handedTo(hers, { kind: 'all' }, EMPTY)
    expect(arrival.unrelated).toEqual([])
    expect(take(arrival)).toBe('taken')
    expect(relations()).toEqual(['我 self', '爸爸 father', '小姨 other'])
  })

  it('and so it does where both 「我」 are said to be one: it is the same holder', () => {
    const arrival = handedTo(hers, { kind: 'all' }, { ...EMPTY, members: [self('selfbbbbbb')] }, { selfaaaaaa: 'selfbbbbbb' })
    expect(arrival.unrelated).toEqual([])
    expect(take(arrival)).toBe('taken')
    expect(relations()).toEqual(['我 self', '爸爸 father', '小姨 other'])
  })
})

it('of two versions the newer is kept unless somebody says otherwise; of one day the one here', () => {
  const changed = { ...ofTwo, members: [member('mumaaaaaaa', '妈妈', { relation: 'mother', birthYear: 1958 })] }
  for (const [mine, theirs, keep] of [['2026-11-20', '2026-11-22', 1958], ['2026-11-22', '2026-11-20', undefined], ['2026-11-22', '2026-11-22', undefined]] as const) {
    mockDay.mockReturnValue(theirs)
    phoneOf(changed)
    const text = parcelOf({ kind: 'person', id: 'mumaaaaaaa' }, ON)
    mockDay.mockReturnValue(mine)
    phoneOf(ofTwo)
    const arrival = arrive(text)
    expect(arrival.rows[0]).toMatchObject({ kind: 'differs', mineOn: mine, theirsOn: theirs })
    expect(take(arrival)).toBe('taken')
    expect(held().members[0]?.birthYear).toBe(keep)
    expect(undoTaking()).toBe('undone')
    expect(take(arrival, () => 'theirs')).toBe('taken')
    expect(held().members[0]?.birthYear).toBe(1958)
    expect(useEdits.getState().days['household/mumaaaaaaa']?.on).toBe(theirs)
  }
})

it('a matter that both walked: what either ticked is ticked', () => {
  const walked = (id: string, who: string, ticks: Readonly<Record<string, `${number}-${string}-${string}`>>) =>
    ({ id, member: who, list: 'before-care', about: 'year:2027', begunOn: ON, marks: { '*': Object.fromEntries(Object.entries(ticks).map(([item, on]) => [item, { on }])) } }) as Family['cases'][number]
  const arrival = handedTo({ ...ofTwo, cases: [walked('caseaaaaaa', 'mumaaaaaaa', { a: '2026-11-01', b: '2026-11-05' })] }, { kind: 'all' }, { ...ofTwo, cases: [walked('casebbbbbb', 'mumaaaaaaa', { a: '2026-11-03', c: '2026-11-04' })] })
  expect(take(arrival)).toBe('taken')
  expect(held().cases).toMatchObject([{ id: 'casebbbbbb', begunOn: '2026-11-03', marks: { '*': { a: { on: '2026-11-03' }, b: { on: '2026-11-05' }, c: { on: '2026-11-04' } } } }])
})

it('settings stay, also with everything', () => {
  phoneOf(ofTwo)
  usePreferences.getState().chooseTheme('dark')
  const text = parcelOf({ kind: 'all' }, ON)
  eraseAll()
  take(arrive(text))
  expect(usePreferences.getState().theme).toBe('system')
})

it('what an app of before does not know is never taken for all there is; what changed on the way is said', () => {
  phoneOf(ofTwo)
  const text = parcelOf({ kind: 'all' }, ON)
  expect(read(text)).toMatchObject({ isPart: true, changed: false })
  expect(read(text.replace('"total":100', '"total":900'))).toMatchObject({ changed: true })
  expect(readBackup(text.replace('"handOver":1', '"handOver":2'))).toEqual({ kind: 'newer' })
  expect(text).not.toContain('"backup"')
})

it('any change of the text is refused, or read as far as it can be', () => {
  phoneOf(ofTwo)
  const text = parcelOf({ kind: 'all' }, ON)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(6), fc.string({ maxLength: 3 }), (at, cut, put) => {
      const backup = readBackup(text.slice(0, at) + put + text.slice(at + cut))
      if (backup.kind === 'ok') expect(() => arrivalOf(backup, certainIn(backup))).not.toThrow()
    }),
    { numRuns: 400 }
  )
})

it('bytes that were never packed give no text, and too much is none', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof (unpacked(bytes) ?? '') === 'string'))
  expect(unpacked(packed('x'.repeat(MAX_BACKUP + 1)))).toBeNull()
})

it('more than fits is refused whole', () => {
  const many = (from: number) => ({ ...EMPTY, members: Array.from({ length: 12 }, (_, n) => member(`m${from + n}`, `家人${from + n}`)) })
  expect(take(handedTo(many(0), { kind: 'all' }, many(50)))).toBe('too-many')
  expect(held().members).toHaveLength(12)
})

it('a backup instead of what is here, and back', () => {
  phoneOf(ofTwo)
  const text = parcelOf({ kind: 'all' }, ON)
  phoneOf({ ...EMPTY, members: [member('otheraaaaa', '舅舅')] })
  const backup = read(text)
  expect(arrivalOf(backup, {})).toMatchObject({ gone: 1, goneWho: ['舅舅'] })
  expect(replaceWith(backup)).toBe('restored')
  expect([useBackupDay.getState().on, countUnkept(useEdits.getState())]).toEqual([ON, 0])
  expect(held().members).toHaveLength(2)
  expect(undoTaking()).toBe('undone')
  expect(held().members.map(({ nickname }) => nickname)).toEqual(['舅舅'])
  expect([useBackupDay.getState().on, countUnkept(useEdits.getState())]).toEqual(['', 1])
  expect(useBefore.getState().states).toBeNull()
})

it('eight people with a bill a week go in no more than 40 codes', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => letter.repeat(10))
  const year = fc.sample(families, { numRuns: 60, seed: 14 }).flatMap(({ bills }) => bills).slice(0, 52).map((one, n) => ({ ...one, who: ids[n % 8] ?? '' }))
  phoneOf({ ...ofTwo, members: ids.map((id, n) => member(id, `家人${n}`, { birthYear: 1950 + n, years: [{ year: 2026, state: 'paid' }] })), bills: year })
  expect(year).toHaveLength(52)
  expect(writeCodes(packed(parcelOf({ kind: 'all' }, ON)))?.length).toBeLessThanOrEqual(MAX_CODES)
})
