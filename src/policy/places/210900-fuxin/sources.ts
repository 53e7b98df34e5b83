import type { Source } from '@/domain/evidence/figure'

export const fuxinNotice2026 = {
  title: '【通知通告】城乡居民参保新变化',
  issuer: '阜新市医疗保障局',
  url: 'https://ybj.fuxin.gov.cn/content/2025/1010306.html',
  publishedOn: '2025-09-08',
  retrievedOn: '2026-11-27',
  chip: '阜新 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
