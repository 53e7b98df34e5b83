import type { Source } from '@/domain/evidence/figure'

export const bengbuOfficial = {
  title: '蚌埠市城乡居民医保住院待遇（蚌山区政府网）',
  issuer: '蚌埠市蚌山区人民政府信息公开',
  url: 'https://www.bengshan.gov.cn/zfxxgk/public/23841/52044190.html',
  retrievedOn: '2026-11-27',
  chip: '蚌埠 蚌山',
  grade: 'official',
  period: '没写年份'
} as const satisfies Source
