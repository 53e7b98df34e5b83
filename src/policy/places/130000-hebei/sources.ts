import type { Source } from '@/domain/evidence/figure'

export const hebeiNews2026 = {
  title: '河北省2026年度城乡居民医保开始缴费',
  issuer: '消费导报网（转河北省医保局官网）',
  url: 'http://zhlife.eeju.com/zh/2025/1022/55886.html',
  publishedOn: '2025-10-22',
  retrievedOn: '2026-11-27',
  chip: '河北 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
