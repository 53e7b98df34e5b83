import type { Source } from '@/domain/evidence/figure'

export const huainanStaff2023 = {
  title: '淮南市职工医保住院报销政策',
  issuer: '转载页 shadafang.com',
  url: 'http://m.shadafang.com/a/202312/5538666.html',
  retrievedOn: '2026-11-28',
  chip: '淮南职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const huainanResident2023 = {
  title: '淮南市居民住院报销最高限额及报销政策',
  issuer: '转载页 qebk.com',
  url: 'http://m.qebk.com/techan/35a5719629c9720302d10fff6590f2c0.html',
  publishedOn: '2023-10-25',
  retrievedOn: '2026-11-28',
  chip: '淮南居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
