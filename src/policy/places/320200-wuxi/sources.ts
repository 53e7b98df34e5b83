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

export const wuxiStart2022 = {
  title: '无锡职工医保住院报销起付线是多少',
  issuer: '酷易搜转载',
  url: 'http://wuxi.kuyiso.com/news/b4fmm3d7594.html',
  publishedOn: '2022-12-12',
  retrievedOn: '2026-11-27',
  chip: '无锡 起付',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuxiRates2023 = {
  title: '无锡住院费用医保报销比例是多少',
  issuer: '转载 jxyuer.com',
  url: 'http://m.jxyuer.com/baike/techan/1436997.html',
  publishedOn: '2023-03-23',
  retrievedOn: '2026-11-27',
  chip: '无锡 比例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuxiIllness2023 = {
  title: '无锡大病保险报销比例（表）',
  issuer: '转载 senbk.com（引无锡医保公众号）',
  url: 'http://m.senbk.com/techan/6804b8b9ab41206378b4e8f9d9485c8b.html',
  publishedOn: '2023-08-08',
  retrievedOn: '2026-11-27',
  chip: '无锡 大病',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuxiAway2022 = {
  title: '无锡医保异地转诊有什么待遇',
  issuer: 'juke.outofmemory.cn',
  url: 'https://juke.outofmemory.cn/read/1200227.html',
  publishedOn: '2022-08-16',
  retrievedOn: '2026-11-27',
  chip: '无锡 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuxiResident2023 = {
  title: '无锡城乡居民医保待遇（问答）',
  issuer: '110ask',
  url: 'https://m.110ask.com/zhishi/255227290935289972.html',
  publishedOn: '2023-05-10',
  retrievedOn: '2026-11-27',
  chip: '无锡 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuxiCap2022 = {
  title: '无锡居民医保住院一年能报销多少',
  issuer: '转载 ccschy.com',
  url: 'https://img.ccschy.com/techan/238605.html',
  publishedOn: '2022-10-25',
  retrievedOn: '2026-11-27',
  chip: '无锡 限额',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
