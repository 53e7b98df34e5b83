import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { bySource, evidenceOf, figureEvidence, figuresEvidence, mergedEvidence, numberedSources } from './evidence'

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

it('puts what one source says under it once, followed and set aside alike', () => {
  const more = { ...claim('one'), says: '另一句' }
  const said = bySource({ followed: [other, one], aside: [more] })
  expect(said.map(({ key, claims }) => [key, claims.map(({ used }) => used)])).toEqual([['other', [true]], ['one', [true, false]]])
})

const reading = (...from: number[]) => ({ value: 0, from })
const figure = (readings: Figure<number>['readings'], more: Partial<Figure<number>> = {}): Figure<number> => ({ claims: [one, other], readings, ...more })

it.each([
  ['the adopted one first, the other aside', figure([reading(1)], { doubt: 'conflict', why: '因为' }), { followed: [other], aside: [one], doubt: 'conflict', why: '因为' }],
  ['both ends of a range', figure([reading(0), reading(1)]), { followed: [one, other], aside: [] }],
  ['inferred from none in particular: all of them', figure([reading()]), { followed: [one, other], aside: [] }]
])('figure: %s', (_, given, expected) => expect(figureEvidence(given)).toMatchObject(expected))

it('puts the figures of one line together', () => {
  expect(figuresEvidence([figure([reading(0)]), figure([reading(1)])])).toMatchObject({ followed: [one, other], aside: [] })
})
