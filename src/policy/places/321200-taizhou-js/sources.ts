import type { Source } from '@/domain/evidence/figure'

export const taizhouJsPage2026 = {
  title: '泰州市2026年度城乡居民医保个人缴费标准',
  issuer: '泰无聊论坛',
  url: 'http://app1.ty7.cn/forum.php?mod=viewthread&t=1&tid=81003',
  retrievedOn: '2026-11-27',
  chip: '泰州 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source

export const taizhouJsStay2021 = {
  title: '2021泰州居民、职工住院报销比例',
  issuer: '转载页 bbbaike.com',
  url: 'http://m.bbbaike.com/baike/techan/702329.html',
  retrievedOn: '2026-11-28',
  chip: '泰州 2021',
  grade: 'aggregator',
  period: '2021 年度'
} as const satisfies Source

/** Its day is that of the copy. */
export const taizhouJsShares2021 = {
  title: '2021泰州城乡居民医保报销比例是多少?',
  issuer: '酷易搜泰州资讯（转自互联网）',
  url: 'http://wap.kuyiso.com/taizh/news/8e2u248b8828.html',
  publishedOn: '2023-08-06',
  retrievedOn: '2026-11-28',
  chip: '泰州大病',
  grade: 'aggregator',
  period: '2021 年度'
} as const satisfies Source
