import { entered } from '@/domain/evidence/entered'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Accounts } from './bill'
import { allA, always, partsOf, percent, rate, settlementOf, stepAmount, yuan, type Given } from './given.cases'
import type { BenefitTerms, DeductibleBasis } from './terms'

const clinic = {
  deductible: { basis: entered<DeductibleBasis>('perYear'), amount: always(yuan(800)) },
  rate: { bands: always(rate(90)), bounds: 'absolute', span: 'bill' }
} as const
const visit = { ...allA(8_000), care: 'generalOutpatient' } as const
const pay = (accounts: Partial<Accounts>, account: 'afterFund' | 'first' | null = null, more: Given = {}) => {
  const terms: Partial<BenefitTerms> = account === null ? {} : { account: entered<'afterFund' | 'first'>(account) }
  return settlementOf({ care: clinic, bill: visit, ...more, terms: { ...terms, ...more.terms }, accounts })
}
const who = ({ payers }: ReturnType<typeof pay>) => [payers.pooledFund, payers.ownAccount, ...payers.familySharing.map(({ balance }) => balance), payers.cash].map(formatYuan)

describe('the personal account after the fund (丹阳 新: it pays the deductible and the rest)', () => {
  it.each([
    ['less than the family’s part', 1_020, ['6,480.00', '1,020.00', '500.00']],
    ['a fen less', 1_519.99, ['6,480.00', '1,519.99', '0.01']],
    ['exactly', 1_520, ['6,480.00', '1,520.00', '0.00']],
    ['more', 2_000, ['6,480.00', '1,520.00', '0.00']],
    ['nothing on it', 0, ['6,480.00', '0.00', '1,520.00']]
  ])('%s', (_case, own, expected) => {
    expect(who(pay({ own: yuan(own) }))).toEqual(expected)
    expect(who(pay({ own: yuan(own) }, 'afterFund'))).toEqual(expected)
  })

  it('is named in the steps only where it pays', () => {
    expect([stepAmount(pay({ own: yuan(1_020) }), 'ownAccount'), stepAmount(pay({ own: yuan(0) }), 'ownAccount')]).toEqual(['1,020.00', '—'])
  })

  it('never pays for 丙类', () => {
    const settled = pay({ own: yuan(5_000) }, null, { bill: { ...visit, split: { a: yuan(5_000), b: yuan(0), c: yuan(3_000) } } })
    expect(who(settled)).toEqual(['3,780.00', '1,220.00', '3,000.00'])
  })
})

describe('the personal account before the deductible (丹阳 旧)', () => {
  it.each([
    ['1,020 first, then (6,980 − 800) × 90 %', 1_020, ['5,562.00', '1,020.00', '1,418.00']],
    ['more than the bill: it pays all', 9_000, ['0.00', '8,000.00', '0.00']],
    ['exactly the bill', 8_000, ['0.00', '8,000.00', '0.00']],
    ['nothing on it', 0, ['6,480.00', '0.00', '1,520.00']]
  ])('%s', (_case, own, expected) => {
    expect(who(pay({ own: yuan(own) }, 'first'))).toEqual(expected)
  })

  it('shows what it paid as the family’s share, and does not count it as deductible', () => {
    const settled = pay({ own: yuan(7_500) }, 'first')
    expect(partsOf(settled)).toEqual([['deductible', '500.00'], ['coinsurance', '7,500.00']])
    expect([stepAmount(settled, 'accountFirst'), settled.after.counters.all?.deductible]).toEqual(['7,500.00', 500_00])
  })

  it('cannot be spent twice', () => {
    expect(who(pay({ own: yuan(1_500) }, 'first', { care: { ...clinic, firstPay: { b: always(percent(50)) } }, bill: { ...visit, total: yuan(2_000), split: { a: yuan(0), b: yuan(2_000), c: yuan(0) } } }))).toEqual([
      '0.00', '1,500.00', '500.00'
    ])
  })
})

describe('历年账户 (上海: this year’s first, then the deductible, then earlier years’)', () => {
  it.each([
    ['this year’s before the deductible, earlier years’ after the fund', 'first', 1_020, 1_000, ['5,562.00', '2,020.00', '418.00']],
    ['both after the fund', 'afterFund', 1_020, 300, ['6,480.00', '1,320.00', '200.00']],
    ['earlier years’ alone', 'first', 0, 2_000, ['6,480.00', '1,520.00', '0.00']]
  ] as const)('%s', (_case, account, own, earlier, expected) => {
    expect(who(pay({ own: yuan(own), earlier: yuan(earlier) }, account))).toEqual(expected)
  })
})

describe('家庭共济', () => {
  const shared = [{ label: '配偶', balance: yuan(300) }, { label: '父亲', balance: yuan(0) }, { label: '女儿', balance: yuan(5_000) }]
  it.each([
    ['own account first, then relatives in the order given', 1_000, ['6,480.00', '1,000.00', '300.00', '220.00', '0.00']],
    ['own account is enough', 1_520, ['6,480.00', '1,520.00', '0.00']],
    ['no own account', 0, ['6,480.00', '0.00', '300.00', '1,220.00', '0.00']]
  ])('%s', (_case, own, expected) => {
    expect(who(pay({ own: yuan(own), shared }))).toEqual(expected)
  })

  it('names who paid, and leaves the rest in cash', () => {
    const settled = pay({ own: yuan(0), shared: shared.slice(0, 2) })
    expect(settled.payers.familySharing).toEqual([{ label: '配偶', balance: 300_00 }])
    expect(settled.payers.cash).toBe(1_220_00)
    expect(settled.steps.filter(({ kind }) => kind === 'familySharing').map(({ name, amount }) => [name, amount])).toEqual([['配偶', 300_00]])
  })

  it('follows another order', () => {
    const settled = pay({ own: yuan(0), shared: [...shared].reverse() })
    expect(settled.payers.familySharing).toEqual([{ label: '女儿', balance: 1_520_00 }])
  })
})
