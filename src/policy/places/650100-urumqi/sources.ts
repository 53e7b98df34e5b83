import type { Source } from '@/domain/evidence/figure'

export const urumqiNews2025 = {
  title: '2025年度城乡居民医保开始缴费',
  issuer: '新疆网（镜像）',
  url: 'http://m.hlxgmc.com/157751',
  retrievedOn: '2026-11-27',
  chip: '乌鲁木齐25',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
