import type { Source } from '@/domain/evidence/figure'

export const sanmingNews2026 = {
  title: '三明医保提醒：2026年度城乡居民医保正常缴费到2025年12月31日',
  issuer: '三明医保（报纸库 360elib 转载）',
  url: 'http://www.360elib.com:2027/detail.aspx?NewsCode=NC873&NewsId=74159103&OrgId=001',
  retrievedOn: '2026-11-28',
  chip: '三明 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
