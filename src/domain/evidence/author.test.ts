import { pensFor } from './author'
import { entered, enteredRange } from './entered'
import { sourcesCitedIn } from './cited'
import { conflictsIn } from './conflict'
import type { Source } from './figure'
import { weakestGrade } from './figure'

const page: Source = { title: '通知', issuer: '医保局', retrievedOn: '2026-11-01', chip: '某地', grade: 'official', period: '2026' }
const pens = pensFor({ page, later: { ...page, retrievedOn: '2026-11-20', grade: 'news', period: '未注明' } }, '2026-11-10')

describe('a claim', () => {
  it('has the grade and the period of its source, and the day on which all was checked', () => {
    expect(pens.claim('page', '第三条', '400 元')).toEqual({ source: 'page', at: '第三条', says: '400 元', grade: 'official', period: '2026', checkedOn: '2026-11-10' })
  })

  it('of a page that was read later was seen on that day', () => {
    expect(pens.claim('later', '', '400 元')).toMatchObject({ grade: 'news', period: '未注明', checkedOn: '2026-11-20' })
  })

  it('can be of another period than its page', () => {
    expect(pens.claim('page', '', '400 元', { period: '2025', fiscalYear: 2025 })).toMatchObject({ period: '2025', fiscalYear: 2025, grade: 'official' })
  })

  it('cites no source that is not listed', () => {
    expect(() => pens.claim('gone' as 'page', '', '')).toThrow(new RangeError('no source gone'))
  })
})

describe('a figure', () => {
  const [one, other] = [pens.claim('page', '', '400 元'), pens.claim('later', '', '380 元')]

  it('on which all agree has one reading, of all of them, and no doubt', () => {
    expect(pens.exact(40_000, one, other)).toEqual({ claims: [one, other], readings: [{ value: 40_000, from: [0, 1] }] })
  })

  it.each(['conflict', 'range', 'inferred'] as const)('in %s keeps every reading, and says why', (doubt) => {
    const parts = { claims: [one, other], readings: [[40_000, '甲', [0]], [38_000, '乙']], why: '两处不一样' } as const
    expect(pens[doubt](parts)).toEqual({ claims: [one, other], readings: [{ value: 40_000, label: '甲', from: [0] }, { value: 38_000, label: '乙', from: [] }], doubt, why: '两处不一样' })
    expect(pens[doubt]({ ...parts, aside: [[1, '丙', [1]]] }).aside).toEqual([{ value: 1, label: '丙', from: [1] }])
  })

  it('in conflict counts at any depth, and a page cited there is found', () => {
    const conflict = pens.conflict({ claims: [one, other], readings: [[1, '甲', [0]], [2, '乙', [1]]], why: '' })
    expect(conflictsIn({ a: [conflict, pens.exact(1, one)], b: { c: conflict } })).toBe(2)
    expect(conflictsIn({ doubt: 'conflict', claims: [] })).toBe(0)
    expect(conflictsIn({ doubt: 'conflict', readings: [] })).toBe(0)
    expect([conflictsIn(null), conflictsIn('conflict')]).toEqual([0, 0])
    expect(sourcesCitedIn({ a: [conflict] })).toEqual(['page', 'later'])
    expect(sourcesCitedIn([{ says: 'words' }, { source: 'page' }, null, 'page'])).toEqual([])
  })
})

describe('a figure that somebody typed', () => {
  it('has no source but the person, whose words can be repeated', () => {
    expect(entered(5)).toEqual({ claims: [{ source: 'input', at: '', says: '自己填的', grade: 'userEntered', period: '', checkedOn: '2025-01-01' }], readings: [{ value: 5, from: [0] }] })
    expect(entered(5, '自己填的 5 元').claims).toMatchObject([{ source: 'input', says: '自己填的 5 元', grade: 'userEntered' }])
  })

  it('as two ends is a range of both', () => {
    expect(enteredRange(3, 8)).toMatchObject({ claims: [{ grade: 'userEntered' }], readings: [{ value: 3, from: [0] }, { value: 8, from: [0] }], doubt: 'range', why: '自己填的区间' })
  })
})

it.each([
  [[], null],
  [['official'], 'official'],
  [['news', 'official'], 'news'],
  [['official', 'news', 'officialMirror'], 'news'],
  [['userEntered', 'unverified'], 'userEntered'],
  [['userEntered', 'inferred', 'official'], 'inferred']
] as const)('the weakest of %j is %s', (grades, weakest) => expect(weakestGrade(grades)).toBe(weakest))
