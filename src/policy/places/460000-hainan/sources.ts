import type { Source } from '@/domain/evidence/figure'

export const hainanPage2025 = {
  title: '2025年度海南城乡居民医保集中缴费只剩34天',
  issuer: '海口本地宝',
  url: 'https://wxredian.com/art?id=ce6a8225ef8e051361d2f30d9bde485f',
  retrievedOn: '2026-11-27',
  chip: '海南 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
