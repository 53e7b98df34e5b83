import type { Source } from '@/domain/evidence/figure'

export const foshanNews2025 = {
  title: '2025年度佛山居民医保参保申报',
  issuer: '佛山市医疗保障局（佛山新闻网编）',
  url: 'https://wxredian.com/art?id=f50ea852591cd23d18922cf4304f476b',
  publishedOn: '2024-10-14',
  retrievedOn: '2026-11-27',
  chip: '佛山 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const foshanResident2025 = {
  title: '佛山医保报销额度',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/5956212.html',
  retrievedOn: '2026-11-27',
  chip: '佛山 网页',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const foshanResident = {
  title: '佛山居民医保报销比例详解',
  issuer: '聚合站 bkwk.cn',
  url: 'https://bkwk.cn/article/fsjmybbxbldjmjmbxxjbnsxsq.html',
  retrievedOn: '2026-11-27',
  chip: '佛山 百科',
  grade: 'unverified',
  period: '没写年份'
} as const satisfies Source

export const foshanNotice2024 = {
  title: '关于 2024 年度普通门诊、住院和大病保险支付限额的通知（转载）',
  issuer: '佛山市医疗保障局（转载站 foshankj.com）',
  url: 'http://wap.foshankj.com/39559539.html',
  publishedOn: '2023-12-20',
  retrievedOn: '2026-11-27',
  chip: '佛山 2024',
  grade: 'officialMirror',
  period: '2024-01-01 起'
} as const satisfies Source
