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
