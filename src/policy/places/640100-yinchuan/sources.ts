import type { Source } from '@/domain/evidence/figure'

export const yinchuanStaff2023 = {
  title: '银川职工医保报销比例 2023',
  issuer: '转载站 zaodula.com（社保100网）',
  url: 'http://zaodula.com/YiLiaoBaoXian/2025-09-28/157518.html',
  publishedOn: '2025-09-28',
  retrievedOn: '2026-11-27',
  chip: '银川 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
