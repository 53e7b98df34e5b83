import type { Source } from '@/domain/evidence/figure'

export const xinjiangBingtuanNews2026 = {
  title: '2026年度兵团城乡居民医保参保政策发布',
  issuer: '中新网新疆（兵团日报）',
  url: 'http://www.bt.chinanews.com.cn/bingtuan/2025-10-27/doc-ihewpevs0927793.shtml',
  publishedOn: '2025-10-27',
  retrievedOn: '2026-11-27',
  chip: '兵团 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
