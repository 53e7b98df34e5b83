import type { Source } from '@/domain/evidence/figure'

export const maanshanNews2025 = {
  title: '马鞍山2025年度居民医保参保缴费',
  issuer: '马鞍山医保（微信文转）',
  url: 'https://wxredian.com/art?id=f2f462332cff89c0a5ce956caed27197',
  retrievedOn: '2026-11-27',
  chip: '马鞍山 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
