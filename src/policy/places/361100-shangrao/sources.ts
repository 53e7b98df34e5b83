import type { Source } from '@/domain/evidence/figure'

export const shangraoIncentive = {
  title: '上饶居民医保参保激励（2025-12-25）',
  issuer: 'btalkworld.com',
  url: 'http://www.btalkworld.com/2025-12/25/content_41272.html',
  publishedOn: '2025-12-25',
  retrievedOn: '2026-11-22',
  chip: '上饶 激励',
  grade: 'news',
  period: '2025-12'
} as const satisfies Source
