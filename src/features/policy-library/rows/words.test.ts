import type { Condition } from '@/domain/benefit/condition'
import type { Table } from '@/domain/benefit/terms'
import type { Claim, Figure } from '@/domain/evidence/figure'
import { fen, type Fen } from '@/domain/money/fen'
import { conditionWords } from './condition-words.copy'
import { factLine, withLabel } from '../library.copy'
import { tableRows } from './rows'
import * as say from './value-words.copy'

describe('a sum', () => {
  it.each([
    ['nothing', 0, '¥0.00'],
    ['yuan and fen', 1_234_56, '¥1,234.56'],
    ['a fen under 100,000 yuan', 99_999_99, '¥99,999.99'],
    ['100,000 yuan', 100_000_00, '10 万元'],
    ['one more fen', 100_000_01, '¥100,000.01'],
    ['what two decimals of 万 hold', 335_500_00, '33.55 万元'],
    ['what they do not', 335_550_00, '¥335,550.00']
  ])('%s', (_case, amount, expected) => {
    expect(say.money(fen(amount))).toBe(expected)
  })
})

describe('when a row holds', () => {
  it.each([
    ['nobody in particular', {}, ''],
    ['no condition', undefined, ''],
    ['any place', { place: ['local', 'inProvince', 'crossProvince'] }, ''],
    ['away', { place: ['inProvince', 'crossProvince'] }, '外地'],
    ['the province', { place: ['local', 'inProvince'] }, '本地、省内外地'],
    ['several things, in a set order', { status: ['retired'], tier: ['tertiary'], ageFrom: 70, ageBelow: 80 }, '三级 · 退休 · 70 岁及以上 · 80 岁以下'],
    ['a flag that must not be set', { tcm: false, referral: false, familyDoctor: false }, '不是中医医院 · 没转诊 · 没签家庭医生'],
    ['a kind of treatment with a known name', { treatment: ['childbirth'] }, '生育'],
    ['names that an area gives', { level: ['省属'], county: ['柯城区'], cohort: ['2001年前退休'], grade: ['一档'] }, '省属 · 2001年前退休 · 一档 · 柯城区'],
    ['the second stay and months of enrolment', { admissionFrom: 2, enrolledMonthsFrom: 6, enrolledMonthsBelow: 24 }, '第 2 次起 · 参保满 6 个月 · 参保不满 24 个月']
  ] as readonly (readonly [string, Condition | undefined, string])[])('%s', (_case, when, expected) => {
    expect(conditionWords(when)).toBe(expected)
  })
})

describe('a reading and its label', () => {
  it.each([
    ['no label', '85%', undefined, '85%'],
    ['an empty one', '85%', '', '85%'],
    ['a label of its own', '90%', '85% 再加 5 点', '90%（85% 再加 5 点）'],
    ['one that the sum says already, commas apart', '¥1,600.00', '1600', '¥1,600.00'],
    ['one that says all that the value says', '6 个月', '最多 6 个月', '最多 6 个月'],
    ['one that says a part of it', '63 万元', '63 万', '63 万元']
  ])('%s', (_case, text, label, expected) => {
    expect(withLabel(text, label)).toBe(expected)
  })

  it.each([
    ['no label', '440 元。', undefined, '440 元。'],
    ['a label of its own', '775 元/月。', '原文', '原文：775 元/月。'],
    ['one that the answer says already', '440 元。', '440', '440 元。']
  ])('in front of a statement: %s', (_case, text, label, expected) => {
    expect(factLine(text, label)).toBe(expected)
  })
})

describe('the rows of a table', () => {
  const claim = (says: string): Claim => ({ source: 's', at: '', says, grade: 'unverified', period: '', checkedOn: '2026-11-22' })
  const [one, other] = [claim('1'), claim('2')]
  const figure = (doubt: Figure<Fen>['doubt'], claims: Figure<Fen>['claims'], amounts: readonly number[]): Figure<Fen> => {
    const [first, ...more] = amounts.map((amount, i) => ({ value: fen(amount), from: [0], label: `${i}` }))
    return { claims, readings: [first!, ...more], ...(doubt === undefined ? {} : { doubt, why: '' }) }
  }
  const before = [{ when: { status: ['active'] }, value: figure(undefined, [one], [1]) }, { when: { status: ['retired'] }, value: figure(undefined, [other], [2]) }] as const
  const labelsOf = (table: Table<Fen>) => tableRows('起付线', table, say.money).map(({ label }) => label)

  it.each([
    ['whoever did not answer', figure('range', [one, other], [1, 2]), '起付线 · 没填清楚时'],
    ['everybody else, with words of their own', figure(undefined, [claim('3')], [3]), '起付线 · 其他情形'],
    ['everybody else, from the same words', figure(undefined, [one], [1]), '起付线 · 其他情形'],
    ['everybody else, about whom the same sources differ', figure('conflict', [one, other], [1, 2]), '起付线 · 其他情形'],
    ['everybody else, an interval partly from elsewhere', figure('range', [one, claim('3')], [1, 3]), '起付线 · 其他情形']
  ])('the last one is for %s', (_case, last, expected) => {
    expect(labelsOf([...before, { value: last }])).toEqual(['起付线 · 在职', '起付线 · 退休', expected])
  })

  it('one row alone is for everybody, doubtful or not', () => {
    expect(labelsOf([{ value: figure('range', [one], [1, 2]) }])).toEqual(['起付线'])
  })

  it('no table, no rows', () => {
    expect(tableRows('起付线', undefined, say.money)).toEqual([])
  })
})
