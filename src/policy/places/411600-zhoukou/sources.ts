import type { Source } from '@/domain/evidence/figure'

export const zhoukouResident = {
  title: '周口居民医疗保险报销标准',
  issuer: '转载站 gansulong.com',
  url: 'http://gansulong.com/c/012025112A2024.html',
  retrievedOn: '2026-11-27',
  chip: '周口 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
