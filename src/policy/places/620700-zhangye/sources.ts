import type { Source } from '@/domain/evidence/figure'

export const zhangyeNotice2026 = {
  title: '@张掖人,2026年度城乡居民医保缴费正在进行中',
  issuer: '张掖市医保局（镜像）',
  url: 'http://www.wxdlty.com/ylbzj/dzdt/gzdt/202512/t20251202_1483957.html',
  publishedOn: '2025-12-02',
  retrievedOn: '2026-11-27',
  chip: '张掖 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
