import type { Source } from '@/domain/evidence/figure'

export const langfangIncentive = {
  title: '廊坊居民医保参保激励（2025 起）',
  issuer: '廊坊本地宝',
  url: 'http://m.lf.bendibao.com/live/16744.shtm',
  retrievedOn: '2026-11-22',
  chip: '廊坊 激励',
  grade: 'news',
  period: '2025 起'
} as const satisfies Source
