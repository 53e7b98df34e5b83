import type { Source } from '@/domain/evidence/figure'

export const kunmingNews2025 = {
  title: '注意！昆明市2025年城乡居民医保开始缴费',
  issuer: '春城晚报-开屏新闻',
  url: 'http://sz12333.net.cn/yibao/40556.html',
  retrievedOn: '2026-11-27',
  chip: '昆明 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
