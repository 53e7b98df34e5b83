import { ENTERED_SOURCE } from '@/domain/evidence/entered'
import { pensFor } from '@/domain/evidence/author'
import type { OwnFigure } from './own-figure'
import { ownOver, ownSources } from './own-over'

const own: OwnFigure = { id: '330800.resident.fundCap.', areaCode: '330800', scheme: 'resident', field: 'fundCap', value: 30_000_000, from: {}, on: '2026-11-28' }
const pens = pensFor({ page: { title: '通知', issuer: '医保局', retrievedOn: '2026-11-01', chip: '某地 2026', grade: 'official', period: '2026' } }, '2026-11-02')
const claim = pens.claim('page', '第三条', '限额 25 万元')

it('what the family typed is what is read, said to be its own and cited from nobody', () => {
  const figure = ownOver(30_000_000, '限额 30 万元', own)
  expect(figure).toEqual({
    claims: [{ source: ENTERED_SOURCE, at: '', says: '限额 30 万元', grade: 'userEntered', period: '', checkedOn: '2026-11-28' }],
    readings: [{ value: 30_000_000, from: [0] }]
  })
})

it('where it is from is said with it, in the family’s words', () => {
  const from = { title: '居民医保通知', docNumber: '医保〔2026〕1号', day: '2026-01-02' }
  expect(ownOver(1, '限额 30 万元', { ...own, from }).claims[0].says).toBe('限额 30 万元（自己填的：居民医保通知，医保〔2026〕1号，2026-01-02）')
  expect(ownOver(1, '限额 30 万元', { ...own, from: { day: '2026-01-02' } }).claims[0].says).toBe('限额 30 万元（自己填的：2026-01-02）')
})

it('what is shipped stays beside it, each page once, and nothing is computed with it', () => {
  const figure = ownOver(30_000_000, '限额 30 万元', own, [pens.exact(25_000_000, claim), pens.exact(1, claim)])
  expect(figure.claims.map(({ says }) => says)).toEqual(['限额 30 万元', '限额 25 万元'])
  expect(figure.readings).toEqual([{ value: 30_000_000, from: [0] }])
  expect(figure.why).toBe('自己填的排在前面，资料里的留在旁边。')
})

it('its source is the family, and no page', () => {
  expect(ownSources[ENTERED_SOURCE]).toMatchObject({ title: '你自己填的数', grade: 'userEntered', chip: '自己填的', period: '' })
  expect(ownSources[ENTERED_SOURCE]).not.toHaveProperty('url')
})
