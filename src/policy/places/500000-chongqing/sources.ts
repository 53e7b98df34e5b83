import type { Source } from '@/domain/evidence/figure'

export const chongqing2025 = {
  title: '重庆居民医保 2025 年度缴费与待遇',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4801225.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 居民',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const chongqing2026 = {
  title: '重庆居民医保 2026 年度缴费（征求意见稿，2025-10-14）',
  issuer: '论坛 bbs.inqan.com',
  url: 'https://bbs.inqan.com/thread/12593.html',
  publishedOn: '2025-10-14',
  retrievedOn: '2026-11-22',
  chip: '重庆 2026',
  grade: 'aggregator',
  period: '2026 年度（征求意见）'
} as const satisfies Source

export const chongqingClinic = {
  title: '重庆职工医保普通门诊统筹待遇',
  issuer: '聚合站 toubaow.com',
  url: 'https://www.toubaow.com/licai/84643.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 职工门诊',
  grade: 'unverified',
  period: '2024–2025'
} as const satisfies Source

export const chongqingResidentClinic = {
  title: '重庆居民医保普通门诊待遇',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4494379.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 居民门诊',
  grade: 'unverified',
  period: '2024–2025'
} as const satisfies Source

export const chongqingResidentStay = {
  title: '重庆居民医保待遇（2024-04-24）',
  issuer: '聚合站 zhifou.net.cn',
  url: 'http://zhifou.net.cn/c/20240424/369695.html',
  publishedOn: '2024-04-24',
  retrievedOn: '2026-11-22',
  chip: '重庆 2024',
  grade: 'aggregator',
  period: '2024'
} as const satisfies Source
