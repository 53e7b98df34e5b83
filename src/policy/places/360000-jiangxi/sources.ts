import type { Source } from '@/domain/evidence/figure'

export const jiangxiPage2026 = {
  title: '2026年度江西省城乡居民基本医疗保险集中参保缴费进入尾声',
  issuer: 'qunfachuanzhen转载',
  url: 'https://qunfachuanzhen.com/new/734427723505606656',
  retrievedOn: '2026-11-27',
  chip: '江西 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source
