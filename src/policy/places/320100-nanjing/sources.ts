import type { Source } from '@/domain/evidence/figure'

export const nanjingStaff = {
  title: '现行南京医保报销比例',
  issuer: '转载 otwtv.com',
  url: 'http://otwtv.com/GolfSports/15304138.html',
  retrievedOn: '2026-11-27',
  chip: '南京 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const nanjingResident2024 = {
  title: '2024年南京医疗保险报销比例',
  issuer: '110ask 法律编辑整理',
  url: 'https://m.110ask.com/zhishi/14620371602269677789.html',
  publishedOn: '2024-04-08',
  retrievedOn: '2026-11-27',
  chip: '南京 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const nanjingAway = {
  title: '南京职工异地就医报销比例',
  issuer: '南京本地宝',
  url: 'https://m.nj.bendibao.com/live/150940.shtm',
  retrievedOn: '2026-11-27',
  chip: '南京 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const nanjingAway2024 = {
  title: '南京医保卡在外地住院怎么报销',
  issuer: '转载 gansulong.com',
  url: 'http://m.gansulong.com/c/011H4X5G2024.html',
  retrievedOn: '2026-11-27',
  chip: '南京 异地二',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const nanjingIllness2022 = {
  title: '南京职工医保大病保险起付标准是多少',
  issuer: '转载 bbbaike.com',
  url: 'http://m.bbbaike.com/baike/techan/216197.html',
  publishedOn: '2022-05-18',
  retrievedOn: '2026-11-27',
  chip: '南京 大病',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const nanjingNews2025 = {
  title: '2025年度南京市城乡居民医保参保缴费今日启动',
  issuer: '南京日报（转载）',
  url: 'https://wxredian.com/art?id=6212699510b997a3365a0f873311829d',
  retrievedOn: '2026-11-27',
  chip: '南京 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const nanjingNews2025b = {
  title: '南京大学生「医保指南」，请查收',
  issuer: '荔枝新闻（光明网转）',
  url: 'https://m.gmw.cn/2024-08/28/content_1303833523.htm?source=msn',
  publishedOn: '2024-08-28',
  retrievedOn: '2026-11-27',
  chip: '南京 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
