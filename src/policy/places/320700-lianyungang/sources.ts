import type { Source } from '@/domain/evidence/figure'

export const lianyungangNewborn = {
  title: '连云港新生儿参保（2022）',
  issuer: '聚合站 senbk.com',
  url: 'http://m.senbk.com/techan/5868960c1f723020931a10c4de307118.html',
  retrievedOn: '2026-11-22',
  chip: '连云港 新生儿',
  grade: 'aggregator',
  period: '2022'
} as const satisfies Source

export const lianyungangOfficial = {
  title: '连云港居民医保住院待遇（政府网答问）',
  issuer: '连云港市人民政府网',
  url: 'http://www.lyg.gov.cn/zglygzfmhwz/qt1/content/zsk_83050dc362b140989e31632bf3600120.html',
  retrievedOn: '2026-11-22',
  chip: '连云港官网',
  grade: 'official',
  period: '没写年份'
} as const satisfies Source
