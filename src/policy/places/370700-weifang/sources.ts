import type { Source } from '@/domain/evidence/figure'

export const weifangNews2025 = {
  title: '2025年度城乡居民医保参保缴费公告',
  issuer: '潍坊晚报（市医保局、财政局、税务局公告）',
  url: 'http://h5.wfwb.wfnews.com.cn/content/20241021/Articel06004MN.htm',
  publishedOn: '2024-10-21',
  retrievedOn: '2026-11-27',
  chip: '潍坊 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
