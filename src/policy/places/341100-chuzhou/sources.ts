import type { Source } from '@/domain/evidence/figure'

export const chuzhouNotice2026 = {
  title: '滁州市2026年度城乡居民基本医疗保险参保缴费通知',
  issuer: '镜像站（转滁州市通知）',
  url: 'http://m.shikeamc.com/2025/1014/517230.shtml',
  publishedOn: '2025-10-14',
  retrievedOn: '2026-11-27',
  chip: '滁州 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
