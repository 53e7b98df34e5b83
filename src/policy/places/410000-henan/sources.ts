import type { Source } from '@/domain/evidence/figure'

export const henanNews2026 = {
  title: '洛阳人注意了！2025年城乡居民基本医疗保险费集中缴费要开始了',
  issuer: '洛阳网（转「河南税务」公众号）',
  url: 'http://news.lyd.com.cn/system/2025/09/28/032497404.shtml',
  publishedOn: '2025-09-28',
  retrievedOn: '2026-11-27',
  chip: '河南 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
