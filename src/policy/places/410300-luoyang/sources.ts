import type { Source } from '@/domain/evidence/figure'

export const luoyangNews2026 = {
  title: '全市2025年城乡居民基本医疗保险集中征缴开启',
  issuer: '洛阳网',
  url: 'http://news.lyd.com.cn/system/2025/10/13/032498193.shtml',
  publishedOn: '2025-10-13',
  retrievedOn: '2026-11-27',
  chip: '洛阳 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const luoyangNews2026b = {
  title: '洛阳2026年度职工大额保险10月1日开始缴费',
  issuer: '洛阳网',
  url: 'http://news.lyd.com.cn/system/2025/09/30/032497578.shtml',
  publishedOn: '2025-09-30',
  retrievedOn: '2026-11-27',
  chip: '洛阳 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
