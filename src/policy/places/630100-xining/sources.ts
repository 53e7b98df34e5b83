import type { Source } from '@/domain/evidence/figure'

export const xiningStaff2022 = {
  title: '西宁市城镇职工医保住院报销比例',
  issuer: '转载站 bkbbs.net',
  url: 'http://bkbbs.net/yule/wlrd/858580.html',
  publishedOn: '2022-12-28',
  retrievedOn: '2026-11-27',
  chip: '西宁 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
