import type { Source } from '@/domain/evidence/figure'

export const qinghaiNotice2026 = {
  title: '2026年城乡居民医保缴费开始啦',
  issuer: '青海省人民政府网镜像（西海都市报）',
  url: 'https://m.mcukf.com/msfw/system/2025/10/21/030084421.shtml',
  publishedOn: '2025-10-21',
  retrievedOn: '2026-11-27',
  chip: '青海 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
