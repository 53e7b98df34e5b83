import type { Source } from '@/domain/evidence/figure'

export const yueyangNotice2026 = {
  title: '2026年岳阳居民医保集中缴费期本月底截止',
  issuer: '岳阳市人民政府（岳阳日报）',
  url: 'https://yueyang.gov.cn/zwdt/content_2358911.html',
  publishedOn: '2026-01-28',
  retrievedOn: '2026-11-27',
  chip: '岳阳 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
