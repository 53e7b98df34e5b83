import type { Source } from '@/domain/evidence/figure'

export const yuxiHongta2026 = {
  title: '关于红塔区2026年度城乡居民基本医疗保险参保缴费通告',
  issuer: '玉溪市红塔区医保局、税务局（论坛转发）',
  url: 'http://quan.yuxiapp.com/wap/thread/view-thread/tid/1873077',
  retrievedOn: '2026-11-28',
  chip: '玉溪红塔 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
