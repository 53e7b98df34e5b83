import type { Source } from '@/domain/evidence/figure'

export const jiangmenStaff2023 = {
  title: '江门医保报销比例2020 2023年江门住院报销待遇',
  issuer: '转载页 readke.com',
  url: 'http://readke.com/c/2469352.html',
  retrievedOn: '2026-11-28',
  chip: '江门职工',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
