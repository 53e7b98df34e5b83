import { fen, type Fen } from '@/domain/money/fen'
import type { IncentiveRule } from '@/domain/enrolment/terms'
import { endingsOf, raiseFigures, raisesView } from './raises-view'
import { rulesFor } from './subject'

const ruleOf = (code: string): IncentiveRule => {
  const { incentive } = rulesFor(code)
  if (incentive === undefined) throw new Error(`no raises in ${code}`)
  return incentive
}
const view = (code: string, years: number, zero: number, limit?: Fen) => raisesView(ruleOf(code), { inARow: years, moreBefore: false, zeroClaims: zero }, limit)

it.each([
  ['许昌, four years: nothing yet', '411000', 4, 0, undefined, 0, 0, false],
  ['许昌, five', '411000', 5, 0, undefined, 1, 3_000_00, false],
  ['许昌, exactly the most', '411000', 4 + 26, 0, undefined, 26, 78_000_00, false],
  ['许昌, over the most', '411000', 4 + 26, 1, undefined, 26, 80_000_00, true],
  ['廊坊, limit unknown', '131000', 60, 60, undefined, 56, 232_000_00, false],
  ['廊坊, limit known', '131000', 60, 60, fen(400_000_00), 56, 80_000_00, true],
  ['the nation’s least', '', 6, 2, undefined, 2, 4_000_00, false],
  ['山东, its province', '370100', 5, 0, undefined, 1, 3_000_00, false]
] as const)('%s', (_, code, years, zero, limit, counted, total, isCapped) => {
  const seen = view(code, years, zero, limit)
  expect([seen.counted, seen.raises.total, seen.isCapped]).toEqual([counted, total, isCapped])
})

it.each([
  ['the nation', '', ['clearedByUse', 'restartsAfterLapse']],
  ['许昌', '411000', ['clearedByUse', 'restartsAfterLapse', 'keptAfterLapse']]
])('how raises end, as far as %s says', (_, code, endings) => {
  expect(endingsOf(ruleOf(code))).toEqual(endings)
  expect(raiseFigures(ruleOf(code))).toHaveLength(4 + endings.length)
})

it.each([
  ['all said', 5, false, 0, false],
  ['years before them that nobody wrote down', 5, true, 0, true],
  ['years without a claim that nobody said', 5, false, undefined, true],
  ['as much as may be given: no more can come', 60, true, undefined, false]
] as const)('a sum is a least one: %s', (_, inARow, moreBefore, zeroClaims, isAtLeast) => {
  expect(raisesView(ruleOf('411000'), { inARow, moreBefore, zeroClaims }, undefined).isAtLeast).toBe(isAtLeast)
})
