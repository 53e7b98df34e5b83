import type { Source } from '@/domain/evidence/figure'

export const kunmingNews2025 = {
  title: '注意！昆明市2025年城乡居民医保开始缴费',
  issuer: '春城晚报-开屏新闻',
  url: 'http://sz12333.net.cn/yibao/40556.html',
  retrievedOn: '2026-11-27',
  chip: '昆明 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const kunmingStaff2024 = {
  title: '昆明市城镇职工医疗保险待遇',
  issuer: '转载站 shbk.net',
  url: 'http://m.shbk.net/techan/edcbb61abd6eb94361f059e9038f5114.html',
  publishedOn: '2024-08-12',
  retrievedOn: '2026-11-27',
  chip: '昆明 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const kunmingNotice2019 = {
  title: '昆明市人民政府办公室关于调整昆明市医疗保险待遇有关事项的通知（昆政办〔2019〕102号）',
  docNumber: '昆政办〔2019〕102号',
  issuer: '昆明市政府办（中智政策库 ciic-cloud.cn）',
  url: 'https://hrlib.ciic-cloud.cn/news/info?id=0be8a9e1f95d48ccb502c6c60b8faa69',
  publishedOn: '2019-12-27',
  retrievedOn: '2026-11-27',
  chip: '昆明 2019',
  grade: 'officialMirror',
  period: '2019-12-01 起'
} as const satisfies Source

export const kunmingClinic2022 = {
  title: '昆明职工医保门诊共济报销待遇（2022-04-01 起）',
  issuer: '昆明市政府细则（转载站 hbzqbyyxgs.com）',
  url: 'http://hbzqbyyxgs.com/news/687688.html',
  retrievedOn: '2026-11-27',
  chip: '昆明 门诊',
  grade: 'officialMirror',
  period: '2022-04-01 起'
} as const satisfies Source
