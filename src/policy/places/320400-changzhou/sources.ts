import type { Source } from '@/domain/evidence/figure'

export const changzhouStay2022 = {
  title: '住院统筹待遇如何享受？',
  issuer: '常州市人民政府',
  url: 'http://www.changzhou.gov.cn/ns_news/926169715819495',
  publishedOn: '2022-08-09',
  retrievedOn: '2026-11-27',
  chip: '常州 政府网',
  grade: 'official',
  period: '没写年份'
} as const satisfies Source

export const changzhouAway2023 = {
  title: '我是常州的医保卡，去南京看病可以直接用么（引常州市医保局/医保中心 2023-04-21）',
  issuer: '转载 zzfmdn.com',
  url: 'https://zzfmdn.com/art/近几天可以去南京吗现在.html',
  publishedOn: '2023-04-21',
  retrievedOn: '2026-11-27',
  chip: '常州 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const changzhouIllness2023 = {
  title: '常州城乡居民大病保险报销比例',
  issuer: '酷易搜转载',
  url: 'http://changzhou.kuyiso.com/news/5f2g6di8e6fb.html',
  publishedOn: '2023-10-20',
  retrievedOn: '2026-11-27',
  chip: '常州 大病',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const changzhouClinic2023 = {
  title: '常州市皮肤病专科医院门诊统筹开通（2023 年度标准）',
  issuer: '华讯网（来源常州市疾控中心）',
  url: 'http://www.huaxun.org/cz/qcss/2023-06-01/389671.html',
  publishedOn: '2023-06-01',
  retrievedOn: '2026-11-27',
  chip: '常州 门诊',
  grade: 'news',
  period: '2023 年度'
} as const satisfies Source
