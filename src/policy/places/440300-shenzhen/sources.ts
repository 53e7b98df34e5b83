import type { Source } from '@/domain/evidence/figure'

export const shenzhenRules = {
  title: '深圳门诊、住院报销规定（转抄《深圳市医疗保障办法》）',
  issuer: '转载站（引深圳市医疗保障局 2023-09-09 发布）',
  url: 'http://alqotr.com/news/687662.html',
  retrievedOn: '2026-11-27',
  chip: '深圳 2023',
  grade: 'aggregator',
  period: '2023-10-01 起'
} as const satisfies Source

export const shenzhenQa = {
  title: '深圳一档医保报销比例',
  issuer: '问答站 wendadaohang.com',
  url: 'https://77.wendadaohang.com/zd/G8q8pIGqGpIq3WNI8pv.html',
  retrievedOn: '2026-11-27',
  chip: '深圳 问答',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const shenzhenNews2026 = {
  title: '深圳居民医保和灵活就业医保如何缴费',
  issuer: '网易号（深圳本地号）',
  url: 'https://c.m.163.com/news/a/KJLIO3LS0525CKB5.html',
  retrievedOn: '2026-11-27',
  chip: '深圳 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const shenzhenWindow = {
  title: '医保住院报销额度以及比例',
  issuer: '深圳之窗 shenchuang.com',
  url: 'https://banshi.shenchuang.com/1682516.shtml',
  retrievedOn: '2026-11-28',
  chip: '深圳之窗',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const shenzhenStays2024 = {
  title: '深圳医保住院报销比例2024年标准(最新)一档医保住院报销的比例是多少',
  issuer: '办事百科 wyx.cc',
  url: 'http://wyx.cc/banshi/shebao/2024/5949_2.html',
  publishedOn: '2024-08-23',
  retrievedOn: '2026-11-28',
  chip: '深圳 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source
