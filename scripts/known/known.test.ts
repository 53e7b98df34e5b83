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

it('names what a place lacks', () => {
  expect(at('450300')?.missing).toEqual(['缴费时间', '缴多少', '职工住院', '居民住院'])
  expect(at('330800')?.missing).toEqual(['职工住院'])
})

it('counts; no number falls', () => {
  const { season, seasonWithProvince, computable, bothSchemes, leads } = totalsOf(all, 2026)
  expect(season).toBeGreaterThanOrEqual(59)
  expect(seasonWithProvince).toBeGreaterThanOrEqual(167)
  expect(computable).toBeGreaterThanOrEqual(14)
  expect(bothSchemes).toBeGreaterThanOrEqual(8)
  expect(leads).toBeGreaterThanOrEqual(120)
})
