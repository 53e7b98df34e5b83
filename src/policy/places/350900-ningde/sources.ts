import type { Source } from '@/domain/evidence/figure'

export const ningdeNews2025 = {
  title: '灵活就业医保缴费标准和金额是多少?',
  issuer: '闽东日报',
  url: 'http://szb.ndpic.cn/html/2024-09/26/content_43106_17845820.htm',
  publishedOn: '2024-09-26',
  retrievedOn: '2026-11-27',
  chip: '宁德 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
