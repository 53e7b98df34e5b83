import type { Source } from '@/domain/evidence/figure'

export const shaoxingGuide = {
  title: '浙江绍兴医疗保险报销指南',
  issuer: '进修社',
  url: 'https://www.jinxiushe.com/sbzczs/5n7px2.html',
  retrievedOn: '2026-11-27',
  chip: '绍兴 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const shaoxingResident = {
  title: '绍兴居民医保住院报销比例及最高额度',
  issuer: '转载 husay.cn',
  url: 'http://husay.cn/c/112R4L222023.html',
  retrievedOn: '2026-11-27',
  chip: '绍兴 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const shaoxingAway = {
  title: '绍兴医保参保人异地住院就医报销比例',
  issuer: '转载 ddtbk.com',
  url: 'http://m.ddtbk.com/techan/3620313a900bbfe763395a4c2e256024.html',
  retrievedOn: '2026-11-27',
  chip: '绍兴 转外',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const shaoxingAway2023 = {
  title: '城乡居民医保转外就医那些事',
  issuer: '绍兴市人民政府网',
  url: 'https://www.sx.gov.cn/art/2023/4/28/art_1229365365_59456758.html',
  publishedOn: '2023-04-28',
  retrievedOn: '2026-11-27',
  chip: '绍兴 政府网',
  grade: 'official',
  period: '没写年份'
} as const satisfies Source
