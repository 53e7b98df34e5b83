import type { Source } from '@/domain/evidence/figure'

export const hunanNews = {
  title: '事关医保!湖南出台了新的试点方案',
  issuer: '网易号',
  url: 'https://www.163.com/dy/article/KFV10VLJ0514A2M1.html',
  publishedOn: '2025-12-03',
  retrievedOn: '2026-11-27',
  chip: '湖南 旧',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source
