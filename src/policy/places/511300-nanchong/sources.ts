import type { Source } from '@/domain/evidence/figure'

export const nanchongNews2026 = {
  title: '关于我校研究生参加2026年度城乡居民基本医疗保险的通知',
  issuer: '川北医学院研究生部',
  url: 'https://www.nsmc.edu.cn/dwyjsgzb/info/1003/69738.htm',
  publishedOn: '2025-10-19',
  retrievedOn: '2026-11-27',
  chip: '南充 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
