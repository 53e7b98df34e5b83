import { INSURANCES } from '@/domain/benefit/person'
import { areas } from '@/policy'
import { workedOrder, type WorkedOrder } from './payment-order'

type Worked = Extract<WorkedOrder, { kind: 'worked' }>
const rowsOf = ({ fund, own, shared, cash }: Worked, side: 'low' | 'high') => [fund, own, shared, cash].map((line) => line[side] as number)

it('衢州, resident: the fund first, then the shared account, no cash', () => {
  const result = workedOrder('330800', 'resident', '2026-11-22')
  expect(result).toMatchObject({ kind: 'worked', areaName: '衢州', tier: 'primary', projected: true, total: 800_00 })
  expect(rowsOf(result as Worked, 'low')).toEqual([480_00, 0, 320_00, 0])
})

it('never pays from the shared account what the fund pays: the third-party example forgot the fund', () => {
  const result = workedOrder('330800', 'resident', '2025-11-22') as Worked
  expect(result.projected).toBe(false)
  expect(result.shared.low).toBeLessThan(800_00)
})

it.each(areas().flatMap(({ code, short }) => INSURANCES.map((insurance) => [short, insurance, code] as const)))(
  '%s, %s: both ends add up to the bill, or nothing is said',
  (_, insurance, code) => {
    const result = workedOrder(code, insurance, '2026-11-22')
    if (result.kind !== 'worked') return expect(Object.keys(result)).toEqual(['kind'])
    for (const side of ['low', 'high'] as const) expect(rowsOf(result, side).reduce((sum, amount) => sum + amount, 0)).toBe(800_00)
    return expect(result.fund.low).toBeLessThanOrEqual(result.fund.high)
  }
)

it.each([
  ['an area nobody wrote about', '110100'],
  ['no area', '']
])('%s: no figure', (_, area) => expect(workedOrder(area, 'resident', '2026-11-22')).toEqual({ kind: 'no-terms' }))
