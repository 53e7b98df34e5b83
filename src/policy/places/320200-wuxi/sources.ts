import type { Source } from '@/domain/evidence/figure'

export const wuxiNotice2026 = {
  title: '2026年度居民医保集中参保缴费开始啦!',
  issuer: '无锡市（镜像站）',
  url: 'http://www.pdskyglc.com/doc/2025/12/01/4691487.shtml',
  publishedOn: '2025-12-01',
  retrievedOn: '2026-11-27',
  chip: '无锡 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
