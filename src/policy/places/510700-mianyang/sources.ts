import type { Source } from '@/domain/evidence/figure'

export const mianyangStaff = {
  title: '绵阳职工医保起付标准',
  issuer: '转载站 jingyanla.com',
  url: 'http://jingyanla.com/a/13/03231L035R023.html',
  retrievedOn: '2026-11-27',
  chip: '绵阳 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
