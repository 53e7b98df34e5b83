import type { Source } from '@/domain/evidence/figure'

export const harbinNews2025 = {
  title: '【医保通知】2025年哈尔滨城乡居民医疗保险缴费须知',
  issuer: '哈尔滨工业大学今日哈工大',
  url: 'http://today.hit.edu.cn/article/2024/09/30/116167',
  publishedOn: '2024-09-30',
  retrievedOn: '2026-11-27',
  chip: '哈尔滨 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const harbinResident = {
  title: '哈尔滨居民医保住院待遇',
  issuer: '哈尔滨本地宝',
  url: 'https://m.heb.bendibao.com/live/75950.shtm',
  retrievedOn: '2026-11-27',
  chip: '哈尔滨居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
