import type { Source } from '@/domain/evidence/figure'

export const putianStay = {
  title: '莆田居民医保住院比例',
  issuer: '聚合站 moshrss.com',
  url: 'http://www.moshrss.com/shebaowenda/9744.html',
  retrievedOn: '2026-11-22',
  chip: '莆田 住院',
  grade: 'unverified',
  period: '没写年份'
} as const satisfies Source
