import type { Claim, Source } from '@/domain/evidence/figure'
import { evidenceOf, mergedEvidence, numberedSources } from './evidence'

const claim = (source: string): Claim => ({ source, at: '正文', says: '一句话', grade: 'unverified', period: '2025', checkedOn: '2026-11-22' })
const source: Source = { title: '页', issuer: '站', retrievedOn: '2026-11-22', chip: '页', grade: 'unverified', period: '2025' }
const [one, other] = [claim('one'), claim('other')]

it.each([
  ['a tip', evidenceOf({ kind: 'tip' }), { followed: [], aside: [], why: undefined }],
  ['silence', evidenceOf({ kind: 'silent', why: '没写' }), { followed: [], aside: [], why: '没写' }],
  ['claims', evidenceOf({ kind: 'cited', claims: [one] }), { followed: [one], aside: [], why: undefined }],
  ['a conflict', evidenceOf({ kind: 'cited', claims: [one], aside: [other], doubt: 'conflict', why: '因为' }), { followed: [one], aside: [other], doubt: 'conflict', why: '因为' }]
])('%s', (_, evidence, expected) => expect(evidence).toEqual(expected))

it('merges rows: each claim once, and a claim that is followed anywhere is not set aside', () => {
  const merged = mergedEvidence([
    evidenceOf({ kind: 'cited', claims: [one], aside: [other], doubt: 'conflict', why: '甲。' }),
    evidenceOf({ kind: 'cited', claims: [other, one], doubt: 'inferred', why: '乙。' }),
    evidenceOf({ kind: 'tip' })
  ])
  expect(merged).toEqual({ followed: [one, other], aside: [], doubt: 'conflict', why: '甲。乙。' })
})

it('numbers sources by their place in the list, each once, and leaves out what the list does not hold', () => {
  const sources = { zero: source, other: source, one: source }
  expect(numberedSources([one, one, claim('gone'), other], sources).map(({ key, index }) => [key, index])).toEqual([['other', 2], ['one', 3]])
})
