import type { Source } from '@/domain/evidence/figure'

export const daliHospital2023 = {
  title: '2023年大理州城乡居民基本医疗保险政策',
  issuer: '祥云县人民医院（大理州第三人民医院）',
  url: 'http://www.xyxrmyy.cn/index.php/overview/service.html',
  retrievedOn: '2026-11-27',
  chip: '大理 2023',
  grade: 'news',
  period: '2023 年度'
} as const satisfies Source

export const daliHospital2025 = {
  title: '2025年大理州城乡居民基本医疗保险政策',
  issuer: '祥云县人民医院',
  url: 'https://www.xyxrmyy.cn/overview/service.html',
  retrievedOn: '2026-11-27',
  chip: '大理 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
