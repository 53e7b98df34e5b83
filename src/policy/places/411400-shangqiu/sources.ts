import type { Source } from '@/domain/evidence/figure'

export const shangqiuNews2025 = {
  title: '2024年商丘市城乡居民基本医疗保险缴费指南',
  issuer: '网易号',
  url: 'https://www.163.com/dy/article/JE5BJ3UM0534D9X4.html',
  retrievedOn: '2026-11-27',
  chip: '商丘 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
