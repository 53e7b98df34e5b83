import type { Source } from '@/domain/evidence/figure'

export const yantaiNews2026 = {
  title: '2026年度居民医保集中征缴火热进行!热点问题(二)',
  issuer: '胶东在线（烟海e家）',
  url: 'https://ytapp.jiaodong.net/system/2025/11/26/201369083.shtml',
  publishedOn: '2025-11-26',
  retrievedOn: '2026-11-27',
  chip: '烟台 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
