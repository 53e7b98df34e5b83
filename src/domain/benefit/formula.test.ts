import { evaluate, formulaText, trailText, type Formula } from './formula'
import { percent, yuan } from './given.cases'

const slice = (amount: number, rate: number, factor = 100) => ({ amount: yuan(amount), rate: percent(rate), factor: percent(factor) })
const slices = (list: readonly ReturnType<typeof slice>[], limit: number | null = null, atLeast: number | null = null): Formula => ({
  kind: 'slices', slices: list, limit: limit === null ? null : yuan(limit), atLeast: atLeast === null ? null : yuan(atLeast)
})
const illness = (base: number, start: number, list: readonly ReturnType<typeof slice>[], paidBefore = 0, limit: number | null = null): Formula => ({
  kind: 'illness', base: yuan(base), start: yuan(start), slices: list, paidBefore: yuan(paidBefore), limit: limit === null ? null : yuan(limit)
})

describe('a formula', () => {
  it.each([
    ['given', { kind: 'given', amount: yuan(12) } as const, 12, ''],
    ['nothing', { kind: 'nothing' } as const, 0, ''],
    ['a sum', { kind: 'sum', parts: [yuan(1), yuan(2)] } as const, 3, '1.00 + 2.00'],
    ['a difference', { kind: 'minus', from: yuan(10), less: [yuan(2), yuan(3)] } as const, 5, '10.00 − 2.00 − 3.00'],
    ['a difference that stops at zero', { kind: 'minus', from: yuan(2), less: [yuan(3)] } as const, 0, '2.00 − 3.00'],
    ['under a limit', { kind: 'atMost', amount: yuan(5), limit: yuan(5) } as const, 5, ''],
    ['over a limit', { kind: 'atMost', amount: yuan(5.01), limit: yuan(5) } as const, 5, '5.01 → 5.00'],
    ['one slice', slices([slice(56_900, 65, 90)]), 33_286.5, '56,900.00 × 65% × 90% = 33,286.50'],
    ['two slices', slices([slice(100, 50), slice(100, 60)]), 110, '100.00 × 50% + 100.00 × 60% = 110.00'],
    ['no slice', slices([]), 0, '0.00 = 0.00'],
    ['a limit that bites', slices([slice(100, 50)], 40), 40, '100.00 × 50% = 50.00 → 40.00'],
    ['a limit that does not', slices([slice(100, 50)], 50), 50, '100.00 × 50% = 50.00'],
    ['a guarantee', slices([slice(100, 50)], null, 60), 60, '100.00 × 50% = 50.00 → 60.00'],
    ['a guarantee under a limit', slices([slice(100, 50)], 55, 60), 55, '100.00 × 50% = 50.00 → 55.00'],
    ['above a start', illness(24_313.5, 15_000, [slice(9_313.5, 60)]), 5_588.1, '(24,313.50 − 15,000.00) × 60% = 5,588.10'],
    ['from the first fen', illness(100, 0, [slice(100, 60)]), 60, '100.00 × 60% = 60.00'],
    ['in bands', illness(300, 100, [slice(100, 50), slice(100, 60)]), 110, '100.00 × 50% + 100.00 × 60% = 110.00'],
    ['less what was paid before', illness(200, 100, [slice(100, 60)], 20), 40, '(200.00 − 100.00) × 60% − 20.00 = 40.00'],
    ['up to the limit', illness(200, 100, [slice(100, 60)], 20, 30), 30, '(200.00 − 100.00) × 60% − 20.00 = 40.00 → 30.00'],
    ['below the start', illness(50, 100, []), 0, '0.00 = 0.00']
  ])('%s', (_case, formula, amount, text) => {
    expect([evaluate(formula), formulaText(formula)]).toEqual([yuan(amount), text])
  })

  it.each([
    ['points more', 'points', 500, 70, '65% + 5% = 70%'],
    ['points less', 'points', -750, 57.5, '65% − 7.5% = 57.5%'],
    ['a factor', 'times', 9_000, 58.5, '65% × 90% = 58.5%'],
    ['a share of one’s own', 'selfShare', 6_000, 79, '100% − (100% − 65%) × 60% = 79%'],
    ['set', 'set', 0, 70, '65% → 70%']
  ] as const)('a rate changed by %s', (_case, kind, amount, result, expected) => {
    expect(trailText(percent(65), { name: '', kind, amount, result: percent(result) })).toBe(expected)
  })
})
