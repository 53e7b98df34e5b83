import type { Explanation, WhyNot } from '@/domain/settlement-sheet'
import { foundWords } from './verdict'

const close = { changes: [{ fact: 'filing', to: 'none' }], exact: false, off: 1 } as unknown as Explanation
const answer = (explanations: readonly Explanation[], pairsLeft: number): WhyNot => ({ agreement: { kind: 'cannot-compute' }, explanations, tried: 9, pairsLeft })

it.each([
  ['none, all tried', answer([], 0), '改 1 处、改 2 处都试过，没有一种算得出单子上的数。'],
  ['none, some pairs left', answer([], 12), '改 1 处的都试过，改 2 处的还有 12 种没试。试过的没有一种算得出单子上的数。'],
  ['close ones, all tried', answer([close], 0), '没有一种一分不差，有接近的。'],
  ['close ones, some pairs left', answer([close], 12), '试过的没有一种一分不差，有接近的。改 2 处的还有 12 种没试。']
])('%s', (_, found, words) => expect(foundWords(found)).toBe(words))
