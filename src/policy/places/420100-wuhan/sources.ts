import type { Source } from '@/domain/evidence/figure'

export const wuhanGap = {
  title: '武汉灵活就业人员断缴（旧规）',
  issuer: '聚合站 outofmemory.cn',
  url: 'https://juke.outofmemory.cn/read/1246204.html',
  retrievedOn: '2026-11-22',
  chip: '武汉 旧规',
  grade: 'aggregator',
  period: '旧，没写年份'
} as const satisfies Source
