import type { Source } from '@/domain/evidence/figure'

export const zhengzhouStaff2023 = {
  title: '2023年郑州职工医保报销比例(住院+门诊)',
  issuer: '本地宝 zz.bendibao.com',
  url: 'http://zz.bendibao.com/live/2023222/112212.shtm',
  publishedOn: '2023-04-03',
  retrievedOn: '2026-11-27',
  chip: '郑州 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const zhengzhouResident = {
  title: '郑州城乡居民医保待遇标准',
  issuer: '转载站 13l.net',
  url: 'https://13l.net/index.php/l/761554851101477084.html',
  retrievedOn: '2026-11-27',
  chip: '郑州 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const zhengzhouStay2023 = {
  title: '郑州住院费用医保怎么报销?(职工医保+居民医保)',
  issuer: '本地宝 zz.bendibao.com',
  url: 'http://zz.bendibao.com/live/2023317/114214.shtm',
  publishedOn: '2023-03-17',
  retrievedOn: '2026-11-27',
  chip: '郑州 本地宝',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const zhengzhouNews2026 = {
  title: '事关居民医保!这些参保个人无需缴费',
  issuer: '网易号（转郑州市医保局通知）',
  url: 'https://www.163.com/dy/article/KCG6D52S0550B6IS.html',
  retrievedOn: '2026-11-27',
  chip: '郑州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const zhengzhouPage2026 = {
  title: '郑州市2026年度城乡居民基本医疗保险集中参保缴费通知',
  docNumber: '郑医保办〔2025〕44号',
  issuer: '郑州本地宝（郑医保办〔2025〕44号）',
  url: 'https://m.zz.bendibao.com/live/146027.shtm',
  retrievedOn: '2026-11-27',
  chip: '郑州 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source
