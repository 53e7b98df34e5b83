import type { Claim, Doubt, Grade } from '@/domain/evidence/figure'
import type { Row } from '../rows/rows'
import { standingWords } from './row-standing'

const claim = (grade: Grade, period: string, source: string = grade): Claim => ({ source, at: '', says: '1', grade, period, checkedOn: '2026-11-22' })
const row = (claims: readonly [Claim, ...Claim[]], froms: readonly (readonly number[])[], doubt?: Doubt): Row => {
  const [first, ...more] = froms.map((from) => ({ value: 1, from }))
  return { label: '', readings: [], asides: [], figure: { claims, readings: [first!, ...more], ...(doubt && { doubt, why: '' }) } }
}
const [official, news, page, old] = [claim('official', '2026'), claim('news', '2026 年 11 月'), claim('unverified', '2026', 'p'), claim('official', '2024')]

it.each<[string, Row, readonly string[]]>([
  ['one official page', row([official], [[0]]), ['官方', '2026']],
  ['two sources for one value: the weaker', row([official, page], [[0, 1]]), ['未核对', '2026']],
  ['two values, each with its source: the weaker', row([page, official], [[1], [0]], 'conflict'), ['未核对', '2026', '来源不一致']],
  ['what is not in use does not count', row([page, official], [[1]]), ['官方', '2026']],
  ['no source says it', row([official], [[]], 'inferred'), ['推定']],
  ['no source says one of two values', row([official], [[0], []], 'range'), ['推定', '是个区间']],
  ['one page against itself', row([page], [[0]], 'conflict'), ['未核对', '2026', '原文存疑']],
  ['a year that is over beside a page nobody checked', row([page, old], [[0, 1]]), ['未核对', '官方 2024 年的资料，那一年过完了']],
  ['the weaker stands first or last', row([news, official], [[1, 0]]), ['媒体、医院', '2026 年 11 月']]
])('%s', (_, of, words) => expect(standingWords(of, '2026-11-28')).toEqual(words))
