import type { Source } from '@/domain/evidence/figure'

export const wuhuHospital2026 = {
  title: '2026年度城乡居民医保参保缴费',
  issuer: 'wuhusy.cn（医院站，转芜湖市医保口径）',
  url: 'http://www.wuhusy.cn/article/zuixindongtai/20251027/2985.html',
  publishedOn: '2025-10-27',
  retrievedOn: '2026-11-27',
  chip: '芜湖 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const wuhuStay2023 = {
  title: '2023年芜湖医保住院报销比例（居民医保+职工医保）',
  issuer: '若悠网转社保网（题目里的年份是它自己加的）',
  url: 'https://ruoyo.com/wuxian/yiliao/68799.html',
  retrievedOn: '2026-11-28',
  chip: '芜湖居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

/** Its day is that of the copy. */
export const wuhuStay2022 = {
  title: '芜湖市城乡居民医保住院报销比例是多少?',
  issuer: '酷易搜芜湖资讯（转自互联网）',
  url: 'http://wuhu.kuyiso.com/news/78htuoa39ce.html',
  publishedOn: '2022-11-15',
  retrievedOn: '2026-11-28',
  chip: '芜湖居民 2',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuhuClinic2023 = {
  title: '芜湖市城乡居民医保起付线和报销比例是多少?(住院+门诊)',
  issuer: '酷易搜芜湖资讯（转自互联网）',
  url: 'http://wuhu.kuyiso.com/news/7b3aafg388d9.html',
  publishedOn: '2023-10-16',
  retrievedOn: '2026-11-28',
  chip: '芜湖门诊',
  grade: 'aggregator',
  period: '2023-01-01 起'
} as const satisfies Source
