import { authoredLeads } from '@/policy/data/authored'
import type { Lead } from '@/policy/adoption/lead'
import { basisPoints, fen } from '@/domain/money/fen'
import { offersFor } from './lead-offers'

const page = { title: '住院标准', issuer: '示例', year: 2025, readOn: '2026-11-27', why: '' } as const
const start = (yuan: number, more: Partial<Lead> = {}): Lead => ({ ...page, field: 'deductible', value: fen(yuan * 100), ...more }) as Lead

it.each([
  [start(800), '网上有人写 800 元（2025，没核对）'],
  [start(1000, { year: null }), '网上有人写 1,000 元（没写年份，没核对）'],
  [start(800, { when: { tier: 'tertiary', name: '高档' } }), '网上有人写 高档 三级 800 元（2025，没核对）'],
  [{ ...page, field: 'rate', value: basisPoints(62_50) } as Lead, '网上有人写 62.5%（2025，没核对）'],
  [{ ...page, field: 'payTo', value: '2025-12-31' } as Lead, '网上有人写 2025-12-31（2025，没核对）']
])('%#: %s', (lead, says) => expect(offersFor([lead], lead.field, {}).map((offer) => offer.says)).toEqual([says]))

it('those that disagree stand side by side, newest first; those that agree are one, with both pages', () => {
  const offers = offersFor([start(500, { year: 2023 }), start(800), start(800, { title: '另一页' })], 'deductible', {})
  expect(offers.map(({ says, pages }) => [says, pages])).toEqual([
    ['网上有人写 800 元（2025，没核对）', ['住院标准 · 示例', '另一页 · 示例']],
    ['网上有人写 500 元（2023，没核对）', ['住院标准 · 示例']]
  ])
})

it('says nothing of other people: the scheme, the status and the care have to fit where a page names them', () => {
  const leads = [start(1, { when: { insurance: 'resident' } }), start(2, { when: { insurance: 'employee', status: 'retired' } }), start(3, { when: { care: 'generalOutpatient' } }), start(4)]
  const yuan = (asked: Parameters<typeof offersFor>[2]) => offersFor(leads, 'deductible', asked).map(({ lead }) => Number(lead.value) / 100)
  expect(yuan({ insurance: 'flexible', status: 'active', care: 'inpatient' })).toEqual([4])
  expect(yuan({ insurance: 'flexible', status: 'retired', care: 'inpatient' })).toEqual([2, 4])
  expect(yuan({ insurance: 'resident', care: 'inpatient' })).toEqual([1, 4])
  expect(offersFor(leads, 'rate', {})).toEqual([])
})

it('every lead that is shipped can be said and kept', () => {
  for (const leads of authoredLeads.values()) for (const lead of leads) expect(offersFor([lead], lead.field, {})[0]?.says).toMatch(/^网上有人写 .+（.+，没核对）$/)
})
