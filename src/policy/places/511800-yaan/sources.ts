import type { Source } from '@/domain/evidence/figure'

export const yaanNews2026 = {
  title: '雅安市2026年度职工基本医疗保险灵活就业人员缴费指南',
  issuer: '网易号镜像',
  url: 'http://www.digipub.cc/dy/article/KGEHFOU90514L4J3.html',
  retrievedOn: '2026-11-27',
  chip: '雅安 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
