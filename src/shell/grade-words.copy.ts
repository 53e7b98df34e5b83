import type { Grade } from '@/domain/evidence/figure'

const YEARS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** Only through `grade-words.ts`, which asks for the day: lint holds it. */
export const gradeCopy = {
  grades: {
    official: '官方', officialMirror: '官方转载', news: '媒体、医院', aggregator: '聚合网站', unverified: '未核对', userEntered: '自己填的', inferred: '推定'
  } satisfies Record<Grade, string>,
  notes: {
    official: '官方网站上的。', officialMirror: '转载的官方文件。', news: '媒体或医院写的。', aggregator: '聚合网站写的，没有和官方核对。',
    unverified: '第三方网页，没有核对。', userEntered: '自己填的。', inferred: '推出来的。'
  } satisfies Record<Grade, string>,
  /** 「官方 2024 年的资料，那一年过完了」 */
  ended: (who: string, year: number): string => `${who}${who === '' ? '' : ' '}${year} 年的资料，那一年过完了`,
  old: (who: string, year: number, years: number): string => `${who}${who === '' ? '' : ' '}${year} 年的资料，${YEARS[years] ?? years}年多了`,
  undated: (who: string): string => `${who}${who === '' ? '' : '的'}资料没写是哪年的`,
  noteOf: (age: string): string => `${age}，现在的没核对。`
} as const
