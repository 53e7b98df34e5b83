import { ageWord, bestFirst, gradeNote, gradeWord, timeWords } from './grade-words'

const ON = '2026-11-28'

it.each([
  ['official', '2026', '官方', '', '官方网站上的。'],
  ['official', '2025', '未核对', '官方 2025 年的资料，那一年过完了', '官方 2025 年的资料，那一年过完了，现在的没核对。'],
  ['news', '2024-08-01', '未核对', '媒体、医院 2024 年的资料，两年多了', '媒体、医院 2024 年的资料，两年多了，现在的没核对。'],
  ['official', '2011-07-01 起', '官方', '', '官方网站上的。'],
  ['aggregator', '没写年份', '未核对', '聚合网站的资料没写是哪年的', '聚合网站的资料没写是哪年的，现在的没核对。'],
  ['unverified', '2025', '未核对', '2025 年的资料，那一年过完了', '第三方网页，没有核对。2025 年的资料，那一年过完了'],
  ['userEntered', '', '自己填的', '', '自己填的。'],
  ['inferred', '2020', '推定', '', '推出来的。']
] as const)('%s of %s', (grade, period, word, age, note) => {
  const of = { grade, period }
  expect([gradeWord(of, ON), ageWord(of, ON), gradeNote(of, ON)]).toEqual([word, age, note])
})

it('is current until its year is over, by itself', () => {
  const of = { grade: 'news', period: '2026' } as const
  expect(['2026-12-31', '2027-01-01'].map((on) => gradeWord(of, on as typeof ON))).toEqual(['媒体、医院', '未核对'])
})

it('puts this year\'s newspaper before last year\'s notice', () => {
  const [notice, paper] = [{ grade: 'official', period: '2025' }, { grade: 'news', period: '2026' }] as const
  expect(bestFirst([notice, paper], ON)).toEqual([paper, notice])
  expect(bestFirst([paper, notice], '2025-12-01')).toEqual([notice, paper])
})

it.each([
  ['2026', ['2026']],
  ['2025', ['官方 2025 年的资料，那一年过完了']],
  ['2024–2025', ['2024 到 2025', '官方 2025 年的资料，那一年过完了']],
  ['', ['官方的资料没写是哪年的']]
] as const)('says the time of %s once', (period, words) => {
  expect(timeWords({ grade: 'official', period }, ON)).toEqual(words)
})
