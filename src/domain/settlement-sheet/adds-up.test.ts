import fc from 'fast-check'
import { fen, type Fen } from '@/domain/money/fen'
import { addsUp, FUND_PAYERS, SHEET_FIELDS, SUMS, type Sheet, type SheetField } from '.'

const amount = fc.integer({ min: 0, max: 30_000_000 }).map(fen)
const sum = (...amounts: readonly Fen[]): Fen => fen(amounts.reduce((all, one) => all + one, 0))

type Whole = Readonly<Record<SheetField, Fen>>

/** A paper on which everything is printed and every sum is right. */
const whole: fc.Arbitrary<Whole> = fc
  .record(Object.fromEntries([...FUND_PAYERS, 'hospital', 'account', 'sharing', 'cash', 'balance', 'deductible'].map((field) => [field, amount])) as Record<SheetField, fc.Arbitrary<Fen>>)
  .chain((payers) => {
    const fundTotal = sum(...FUND_PAYERS.map((payer) => payers[payer]))
    const own = sum(payers.account, payers.sharing, payers.cash)
    const total = sum(fundTotal, payers.hospital, own)
    return fc.tuple(fc.nat(total), fc.nat(total), fc.nat(total)).map((cuts) => {
      const [one, two, three] = [...cuts].sort((a, b) => a - b) as [number, number, number]
      return { ...payers, fundTotal, own, total, selfFunded: fen(one), overPrice: fen(two - one), firstPay: fen(three - two), covered: fen(total - three) }
    })
  })

const without = (paper: Whole, gone: readonly SheetField[]): Sheet => Object.fromEntries(SHEET_FIELDS.filter((field) => !gone.includes(field)).map((field) => [field, paper[field]]))

it('a paper that adds up is never said not to, whatever of it was typed', () => {
  fc.assert(fc.property(whole, fc.subarray([...SHEET_FIELDS]), (paper, gone) => {
    for (const check of addsUp(without(paper, gone))) expect(check.state).not.toBe('differs')
  }))
})

it('a figure that is off is named by every sum that it stands in and by no other, with the difference', () => {
  fc.assert(fc.property(whole, fc.constantFrom(...SHEET_FIELDS), fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((by) => by !== 0), (paper, field, by) => {
    fc.pre(paper[field] + by >= 0)
    const found = addsUp({ ...paper, [field]: fen(paper[field] + by) }).flatMap((check) => (check.state === 'agrees' ? [] : [[check.id, check.state, 'by' in check ? check.by : 0]]))
    expect(found).toEqual(SUMS.flatMap(({ id, whole: of, parts }) => (of === field ? [[id, 'differs', -by]] : (parts as readonly SheetField[]).includes(field) ? [[id, 'differs', by]] : [])))
  }))
})

it('parts that are more than their whole are named, however few of them were typed', () => {
  fc.assert(fc.property(whole, fc.constantFrom(...SUMS), fc.nat(3), fc.integer({ min: 1, max: 1_000_000 }), (paper, { id, whole: of, parts }, nth, by) => {
    const part = parts[nth % parts.length] as SheetField
    const others = (parts as readonly SheetField[]).filter((field) => field !== part)
    const check = addsUp(without({ ...paper, [part]: fen(paper[of] + by) }, others)).find((one) => one.id === id)
    expect(check).toMatchObject({ state: 'differs', by })
  }))
})
