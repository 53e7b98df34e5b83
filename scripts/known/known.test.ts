import { coverageOn, totalsOf } from './known'

const ON = '2026-11-28'
const all = coverageOn(ON)
const at = (code: string) => all.find((one) => one.code === code)

it('has every place and province, once', () => {
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(340)
})

it.each([
  ['北京, its own', '110000', { window: { year: 2026, grade: 'news', own: true } }],
  ['新乡, by its province', '410700', { window: { year: 2026, own: false }, premium: { year: 2026, own: false } }],
  ['周口: its own is of 2025, the province’s is newer', '411600', { window: { year: 2026, own: false } }],
  ['石河子, by the 兵团', '659001', { window: { year: 2026, own: false } }],
  ['桂林: nothing', '450300', { window: null, premium: null, leads: 0 }],
  ['莆田: no season, but care', '350300', { window: null }],
  ['巴彦淖尔: a county’s notice is a lead', '150800', { window: null, leads: 3 }]
] as const)('%s', (_, code, expected) => {
  expect(at(code)).toMatchObject(expected)
})

it('a season that is over is worth less', () => {
  expect(coverageOn('2027-01-01').find(({ code }) => code === '110000')?.window?.grade).toBe('unverified')
})

it.each([
  ['its own sum, the province’s days: 黄山', '341000', 1],
  ['the county’s notice says that the sum is the city’s: 玉溪', '530400', 1],
  ['what 灵活就业 pay, and nothing for residents: 凉山', '513400', 1],
  ['days and sum of its province alone: 新乡', '410700', 0],
  ['a county’s notice alone: 巴彦淖尔', '150800', 0],
  ['an older year: 南京', '320100', 0]
] as const)('a season of its own is a page of its own with a figure of the year: %s', (_, code, count) => {
  expect(totalsOf(all.filter((one) => one.code === code), 2026).season).toBe(count)
})

it('names what a place lacks', () => {
  expect(at('450300')?.missing).toEqual(['缴费时间', '缴多少', '职工住院', '居民住院'])
  expect(at('330800')?.missing).toEqual(['职工住院'])
})

it.each([
  ['a rate that only a machine wrote, in the words of the place', '130400', { what: '居民住院', figure: '起付线、比例', why: '起付线和比例只有机器写的网页说过，没有采用。' }],
  ['a county’s notice', '150800', { what: '缴费时间', figure: '开始日、截止日' }],
  ['an older season', '320100', { what: '缴费时间', why: '只找到 2025 年度的。' }],
  ['a county’s notice beside the province’s', '420500', { what: '本地的缴费通知', figure: '开始日、截止日、金额', why: expect.stringContaining('宜都') as string }],
  ['a title alone', '429004', { what: '本地的缴费通知', why: expect.stringContaining('只见标题') as string }],
  ['nothing at all', '450300', { what: '居民住院', why: '没找到写它的页。' }]
] as const)('says which figure is missing, and why: %s', (_, code, expected) => {
  expect(at(code)?.gaps).toContainEqual(expect.objectContaining(expected))
})

it('names a figure and a reason for everything that is missing anywhere', () => {
  const silent = all.filter(({ missing, gaps }) => missing.some((what) => !gaps.some((gap) => gap.what === what && gap.figure !== '' && gap.why !== '')))
  expect(silent.map(({ name }) => name)).toEqual([])
})

it('tells a rule of the whole province from a place’s own', () => {
  expect(at('430200')?.computable).toMatchObject([{ scheme: 'employee', care: 'inpatient', own: false }])
  expect(at('430400')?.computable).toMatchObject([{ scheme: 'employee', own: false }, { scheme: 'resident', own: true }])
})

it('counts; no number falls', () => {
  const { season, seasonWithProvince, flexible, computable, computableByOwnPages, bothSchemes, leads } = totalsOf(all, 2026)
  expect(season).toBeGreaterThanOrEqual(73)
  expect(seasonWithProvince).toBeGreaterThanOrEqual(197)
  expect(flexible).toBeGreaterThanOrEqual(3)
  expect(computable).toBeGreaterThanOrEqual(83)
  expect(computableByOwnPages).toBeGreaterThanOrEqual(71)
  expect(bothSchemes).toBeGreaterThanOrEqual(37)
  expect(leads).toBeGreaterThanOrEqual(480)
})
