import type { Source } from '@/domain/evidence/figure'

export const dalianNews2026 = {
  title: '大连海洋大学2026年度城乡居民基本医疗保险集中缴费的通告',
  issuer: '大连海洋大学学生处（大医保规发〔2024〕3号）',
  url: 'https://xsc.dlou.edu.cn/2025/0905/c841a195789/page.htm',
  publishedOn: '2025-09-05',
  retrievedOn: '2026-11-27',
  chip: '大连 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
