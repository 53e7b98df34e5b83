import type { Source } from '@/domain/evidence/figure'

export const dazhouNotice2026 = {
  title: '2026年度达州市城乡居民基本医保参缴指南',
  issuer: '达州市人民政府',
  url: 'http://www.dazhou.gov.cn/news-show-267015.html',
  retrievedOn: '2026-11-27',
  chip: '达州 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
