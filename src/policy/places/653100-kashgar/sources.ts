import type { Source } from '@/domain/evidence/figure'

export const kashgarNotice2024 = {
  title: '致未参加喀什地区城乡居民基本医疗保险群众的一封信',
  issuer: '喀什地区医疗保障局',
  url: 'https://kashi.gov.cn/ksdqxzgs/c106694/202405/4924cf74ffbf4cbd8c6a02a2b5fc4fee.shtml',
  publishedOn: '2024-05-29',
  retrievedOn: '2026-11-27',
  chip: '喀什 2024',
  grade: 'official',
  period: '2024 年度'
} as const satisfies Source
