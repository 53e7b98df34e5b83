import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { sharedSources } from '@/policy/enrolment/pens'
import { packs } from '@/policy/packs'
import * as local from '@/policy/places/all-sources.gen'
import {
  ageFindings, bandFindings, cloneFindings, dateFindings, endingFindings, foreignFindings, hostFindings, machineFindings, quoteFindings, wanderingFindings, type Finding, type Shipped
} from './checks'

const ON = '2026-11-28'
const source = (more: Partial<Source>): Source => ({ title: '通知', issuer: '医保局', retrievedOn: ON, chip: '示例', grade: 'news', period: '2026 年度', ...more })
const claim = (says: string, period = '2026 年度'): Claim => ({ source: 'page', at: '正文', says, grade: 'news', period, checkedOn: ON })
const figure = (value: unknown, says: string, more: Partial<Figure<unknown>> = {}): Figure<unknown> => ({ claims: [claim(says)], readings: [{ value, from: [0] }], ...more })
const place = (code: string, value: unknown): Shipped => ({ code, name: code, value })
const checksOf = (findings: readonly Finding[]) => findings.map(({ check, level }) => `${level} ${check}`)

describe('each check bites', () => {
  it.each([
    ['a machine called a newspaper', { url: 'https://m.jiusongjiankang.com/1', grade: 'news' }, ['error hosts']],
    ['a machine called what it is', { url: 'https://m.jiusongjiankang.com/1', grade: 'unverified' }, []],
    ['official on another host', { url: 'https://example.com/1', grade: 'official' }, ['note hosts']],
    ['official', { url: 'https://ybj.example.gov.cn/1', grade: 'official' }, []]
  ] as const)('hosts: %s', (_, more, expected) => {
    expect(checksOf(hostFindings({ page: source(more) }))).toEqual(expected)
  })

  it.each([
    ['read before it appeared', { publishedOn: '2026-11-29' }, ['error dates']],
    ['read on its day', { publishedOn: ON }, []],
    ['read tomorrow', { retrievedOn: '2026-11-29' }, ['error dates']]
  ] as const)('dates: %s', (_, more, expected) => {
    expect(checksOf(dateFindings({ page: source(more) }, ON))).toEqual(expected)
  })

  it.each([
    ['an open end', [{ upTo: 100, rate: 1 }, { upTo: 'open', rate: 2 }], []],
    ['no open end', [{ upTo: 100, rate: 1 }], ['error bands']],
    ['falling bounds', [{ upTo: 200, rate: 1 }, { upTo: 100, rate: 1 }, { upTo: 'open', rate: 2 }], ['error bands']],
    ['open in the middle', [{ upTo: 'open', rate: 1 }, { upTo: 'open', rate: 2 }], ['error bands']]
  ] as const)('bands: %s', (_, bands, expected) => {
    expect(checksOf(bandFindings(place('990100', { rate: figure(bands, '按段') })))).toEqual(expected)
  })

  it.each([
    ['there', 400_00, '个人 400 元', {}, []],
    ['there, with a comma', 1_040_00, '个人 1,040 元', {}, []],
    ['there, in 万', 420_000_00, '最多 42 万元', {}, []],
    ['not there', 400_00, '个人 380 元', {}, ['note quotes']],
    ['derived by us', 486_72, '每月 40.56 元', { doubt: 'inferred' }, []]
  ] as const)('quotes: %s', (_, value, says, more, expected) => {
    expect(checksOf(quoteFindings(place('990100', { amount: figure(value, says, more) })))).toEqual(expected)
  })

  const from = (page: string, value: number): Figure<number> => ({ claims: [{ ...claim('…'), source: page }], readings: [{ value, from: [0] }] })
  const terms = (base: number, page: string) => Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`part${i}`, from(page, base + i * 100_00)]))
  it('clones: nine of ten figures are the same, from pages of their own', () => {
    const other = { ...terms(1_000_00, 'theirs'), part0: from('theirs', 999_00) }
    expect(checksOf(cloneFindings([place('990100', terms(1_000_00, 'ours')), place('990200', other)]))).toEqual(['error clones'])
    expect(cloneFindings([place('990100', terms(1_000_00, 'ours')), place('990200', terms(5_000_00, 'theirs'))])).toEqual([])
  })
  it('clones: a rule of the province is the same in all its places, and no copy', () => {
    expect(cloneFindings([place('990100', terms(1_000_00, 'province')), place('990200', terms(1_000_00, 'province'))])).toEqual([])
  })

  it.each([
    ['a machine alone', 'https://m.jiusongjiankang.com/1', ['error machines']],
    ['a page of people', 'https://list.example/1', []]
  ] as const)('machines: %s', (_, url, expected) => {
    expect(checksOf(machineFindings(place('990100', { amount: figure(400_00, '400 元') }), { page: source({ url, grade: 'unverified' }) }))).toEqual(expected)
  })

  it('wandering: 北京’s 1,300 and 70,000 in another place', () => {
    const value = { deductible: figure(1_300_00, '1300 元'), cap: figure(70_000_00, '7 万元') }
    expect(checksOf(wanderingFindings(place('511300', value)))).toEqual(['error wandering'])
    expect(wanderingFindings(place('110000', value))).toEqual([])
    expect(wanderingFindings(place('511300', { deductible: value.deductible }))).toEqual([])
  })

  it.each([
    ['its own page', '990100', []],
    ['its province’s', '990000', []],
    ['a page about another place', '990200', ['error foreign']]
  ] as const)('foreign: %s', (_, home, expected) => {
    expect(checksOf(foreignFindings(place('990100', { amount: figure(400_00, '400 元') }), { [`p${home}`]: { page: source({}) } }))).toEqual(expected)
  })

  it('ending: a window by last season’s days, sixty days ahead', () => {
    const pack = { areaCode: '990100', areaName: '甲市', windows: [{ year: 2026, pay: figure({ to: '2025-12-25' }, '到 12-25') as Figure<{ to: '2025-12-25' }>, cover: figure({}, '2026') as never }] }
    expect(endingFindings([pack], [], ON)).toMatchObject([{ what: 'its window ends 2026-12-25, by the 2026 notice' }])
    expect(endingFindings([pack], [], '2026-10-25')).toEqual([])
    expect(endingFindings([pack], [], '2026-10-26')).toHaveLength(1)
  })

  it('age: what is of an ended year', () => {
    expect(ageFindings(place('990100', { amount: figure(1, '1') }), ON)).toEqual([])
    expect(ageFindings(place('990100', { amount: figure(1, '1') }), '2027-01-01')).toMatchObject([{ what: '1 of 1 claims are of an ended year, old or undated' }])
  })
})

describe('what is shipped', () => {
  const sources = Object.assign({}, sharedSources, ...Object.values(local)) as Readonly<Record<string, Source>>
  const terms = packs.map(({ area, years }): Shipped => ({ code: area.code, name: area.name, value: years }))
  const seasons = enrolmentPacks.map((pack): Shipped => ({ code: pack.areaCode, name: pack.areaName, value: pack }))
  const errors = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'error')

  it('has honest hosts and dates', () => {
    expect(errors([...hostFindings(sources), ...dateFindings(sources, ON)])).toEqual([])
  })
  it('cites no page about another place', () => {
    expect(errors([...terms, ...seasons].flatMap((one) => foreignFindings(one, local)))).toEqual([])
  })
  it('rests nowhere on one machine', () => {
    expect(errors([...terms, ...seasons].flatMap((one) => machineFindings(one, sources)))).toEqual([])
  })
  it('has no copied place, no figure of another place, and bands that end open', () => {
    expect(errors([...cloneFindings(terms), ...[...terms, ...seasons].flatMap((one) => [...wanderingFindings(one), ...bandFindings(one)])])).toEqual([])
  })
  it('quotes every sum of a season in its words', () => {
    expect(seasons.flatMap(quoteFindings).map(({ at, what }) => `${at}: ${what}`)).toEqual([])
  })
})
