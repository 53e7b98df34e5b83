import { NO_MONEY, fen, type Fen } from '@/domain/money/fen'
import { billOf, settledBill } from './sheet-bill'
import type { Sheet } from './sheet'

const facts = { on: '2025-06-30', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none' } as const
const yuan = (amounts: Readonly<Record<string, number>>): Sheet => Object.fromEntries(Object.entries(amounts).map(([field, amount]) => [field, fen(amount * 100)]))
const fenOf = (amount: number): Fen => fen(amount * 100)

describe('the total of a paper', () => {
  it.each([
    ['as printed', { total: 1_000, fundTotal: 300, own: 600 }, 1_000],
    ['the sum of its four parts', { selfFunded: 10, overPrice: 20, firstPay: 30, covered: 40 }, 100],
    ['three of them are no sum', { selfFunded: 10, firstPay: 30, covered: 40 }, null],
    ['what the fund and the family paid', { fundTotal: 300, own: 600 }, 900],
    ['and the hospital', { fundTotal: 300, own: 600, hospital: 50 }, 950],
    ['one of the two alone says nothing', { fundTotal: 300 }, null],
    ['nor does the other', { own: 300 }, null],
    ['nothing', {}, null],
    ['a total of nothing is no bill', { total: 0 }, null]
  ] as const)('%s', (_, sheet, total) => expect(billOf(yuan(sheet), facts)?.total ?? null).toBe(total === null ? null : fenOf(total)))
})

describe('how it is split', () => {
  const split = (sheet: Readonly<Record<string, number>>) => {
    const bill = billOf(yuan(sheet), facts)
    return bill?.split && { inside: bill.split.a, c: bill.split.c, over: bill.split.overPrice, first: bill.firstPay, b: bill.split.b }
  }
  it.each([
    ['all parts', { total: 100, selfFunded: 10, overPrice: 20, firstPay: 30, covered: 40 }, [70, 10, 20, 30]],
    ['nothing over the price', { total: 80, selfFunded: 10, firstPay: 30, covered: 40 }, [70, 10, undefined, 30]],
    ['what is inside follows', { total: 100, selfFunded: 10, firstPay: 30 }, [90, 10, undefined, 30]],
    ['what is paid first follows', { total: 100, selfFunded: 10, covered: 40 }, [90, 10, undefined, 50]],
    ['what is outside follows', { total: 100, overPrice: 20, firstPay: 30, covered: 40 }, [70, 10, 20, 30]]
  ] as const)('%s', (_, sheet, [inside, c, over, first]) => {
    expect(split(sheet)).toEqual({ inside: fenOf(inside), c: fenOf(c), over: over === undefined ? undefined : fenOf(over), first: fenOf(first), b: 0 })
  })

  it.each([
    ['one part of four says too little', { total: 100, selfFunded: 10 }],
    ['parts that are more than all of it', { total: 100, selfFunded: 60, covered: 60 }],
    ['parts that are not all of it', { total: 100, selfFunded: 10, firstPay: 30, covered: 40 }]
  ] as const)('%s', (_, sheet) => expect(billOf(yuan(sheet), facts)).not.toHaveProperty('split'))

  it('a first pay alone is known where the total bears it', () => {
    expect(billOf(yuan({ total: 100, firstPay: 100 }), facts)).toEqual({ ...facts, total: 100_00, firstPay: 100_00 })
    expect(billOf(yuan({ total: 100, firstPay: 101 }), facts)).toEqual({ ...facts, total: 100_00 })
    expect(billOf(yuan({ total: 100 }), facts)).toEqual({ ...facts, total: 100_00 })
  })
})

it('payers that no rule computes count as printed, those that no paper has as nothing', () => {
  const sheet = yuan({ total: 100, civilServant: 7, hospital: 3 })
  expect(billOf(sheet, facts, ['civilServant', 'enterprise', 'supplementary', 'mutualAid'])).toEqual({
    ...facts, total: 100_00, hospitalPart: 3_00, known: { civilServant: 7_00, enterprise: NO_MONEY, supplementary: NO_MONEY, mutualAid: NO_MONEY }
  })
})

describe('a settled bill', () => {
  it('has every printed payer as printed, and what its own sums say is nothing', () => {
    expect(settledBill(yuan({ total: 100, fundTotal: 60, pooledFund: 60, own: 40 }), facts)?.known).toMatchObject({ pooledFund: 60_00, majorIllness: 0, medicalAssistance: 0 })
  })

  it.each([
    ['payers of all of it', { total: 100, pooledFund: 60, majorIllness: 40 }, true],
    ['payers of more than all', { total: 100, pooledFund: 60, majorIllness: 40.01 }, false],
    ['all of it, and the hospital beside', { total: 100, pooledFund: 60, majorIllness: 30, hospital: 10 }, true],
    ['more than all with the hospital', { total: 100, pooledFund: 60, majorIllness: 30, hospital: 10.01 }, false]
  ] as const)('%s', (_, sheet, stands) => {
    const bill = settledBill(yuan(sheet), facts)
    expect([bill?.known !== undefined, bill?.hospitalPart !== undefined]).toEqual([stands, stands && 'hospital' in sheet])
  })

  it.each([[100, 100_00], [100.01, undefined], [0, 0]] as const)('a deductible of %d of a hundred', (deductible, kept) => {
    expect(settledBill(yuan({ total: 100, deductible }), facts)?.deductible).toBe(kept)
    expect(settledBill(yuan({ total: 100, pooledFund: 101, deductible }), facts)?.deductible).toBe(kept)
  })
})
