import type { Source } from '@/domain/evidence/figure'

export const xianningNews2026 = {
  title: '咸宁2026年城乡居民医保缴费标准公布',
  issuer: '网易号（咸宁市医保局）',
  url: 'https://www.163.com/dy/article/KBJQQ5OU05564VLO.html',
  retrievedOn: '2026-11-27',
  chip: '咸宁 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
