import { isByTier, isByYear, isOwnDay, isOwnMoney, OWN_FIELDS, ownId, ownProblem } from './own-figure'

const slot = { areaCode: '330800', scheme: 'resident' } as const

it.each([
  ['premium', true, false, false, true],
  ['deductible', true, false, true, false],
  ['fundCap', true, false, false, false],
  ['illnessStart', true, false, false, false],
  ['rate', false, false, true, false],
  ['illnessRate', false, false, false, false],
  ['awayDrop', false, false, false, false],
  ['awayFirstPay', false, false, false, false],
  ['payFrom', false, true, false, true],
  ['payTo', false, true, false, true]
] as const)('%s: a sum %s, a day %s, by hospital %s, by year %s', (field, money, day, tier, year) => {
  expect([isOwnMoney(field), isOwnDay(field), isByTier(field), isByYear(field)]).toEqual([money, day, tier, year])
  expect(OWN_FIELDS).toContain(field)
})

it('one thing has one figure: of each hospital, of each year, and of two ways to be paid less elsewhere the later', () => {
  expect(ownId({ ...slot, field: 'rate', tier: 'tertiary' })).toBe('330800.resident.rate.tertiary')
  expect(ownId({ ...slot, field: 'premium', year: 2026 })).toBe('330800.resident.premium.2026')
  expect(ownId({ ...slot, field: 'fundCap' })).toBe('330800.resident.fundCap.')
  expect(ownId({ ...slot, field: 'awayDrop' })).toBe(ownId({ ...slot, field: 'awayFirstPay' }))
  expect(ownId({ ...slot, field: 'awayDrop' })).not.toBe(ownId({ ...slot, field: 'rate', tier: 'primary' }))
})

it.each([
  ['a premium of a year', { field: 'premium', year: 2026, value: 40_000 }, null],
  ['no such field', { field: 'fee', value: 1 }, 'field'],
  ['a share without its hospital', { field: 'rate', value: 6_000 }, 'tier'],
  ['of a hospital that is none', { field: 'rate', tier: 'huge', value: 6_000 }, 'tier'],
  ['with it', { field: 'rate', tier: 'tertiary', value: 6_000 }, null],
  ['a limit with a hospital', { field: 'fundCap', tier: 'tertiary', value: 6_000 }, 'tier'],
  ['a premium without its year', { field: 'premium', value: 40_000 }, 'year'],
  ['a limit with a year', { field: 'fundCap', year: 2026, value: 6_000 }, 'year'],
  ['the first year', { field: 'premium', year: 2000, value: 1 }, null],
  ['before it', { field: 'premium', year: 1999, value: 1 }, 'year'],
  ['the last year', { field: 'premium', year: 2100, value: 1 }, null],
  ['behind it', { field: 'premium', year: 2101, value: 1 }, 'year'],
  ['half a year', { field: 'premium', year: 2026.5, value: 1 }, 'year'],
  ['noted on no day', { field: 'fundCap', value: 1, on: '2026-02-30' }, 'day'],
  ['nothing paid', { field: 'deductible', tier: 'primary', value: 0 }, null],
  ['less than nothing', { field: 'deductible', tier: 'primary', value: -1 }, 'value'],
  ['a limit of nothing is none', { field: 'fundCap', value: 0 }, 'value'],
  ['a limit of one fen', { field: 'fundCap', value: 1 }, null],
  ['half a fen', { field: 'fundCap', value: 1.5 }, 'value'],
  ['the largest sum', { field: 'fundCap', value: 999_999_999 }, null],
  ['one more', { field: 'fundCap', value: 1_000_000_000 }, 'value'],
  ['all of it', { field: 'illnessRate', value: 10_000 }, null],
  ['more than all', { field: 'illnessRate', value: 10_001 }, 'value'],
  ['a sum in words', { field: 'fundCap', value: '2026-01-01' }, 'value'],
  ['a day', { field: 'payTo', year: 2026, value: '2026-12-31' }, null],
  ['a day that is none', { field: 'payTo', year: 2026, value: '2026-12-32' }, 'value'],
  ['a number for a day', { field: 'payFrom', year: 2026, value: 20_260_101 }, 'value']
] as const)('%s: %j', (_, figure, problem) => {
  expect(ownProblem({ on: '2026-11-28', ...figure } as Parameters<typeof ownProblem>[0])).toBe(problem)
})
