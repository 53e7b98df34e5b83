import type { Source } from '@/domain/evidence/figure'

export const chifengPage2025 = {
  title: '赤峰市 2025年城乡居民医保缴费通知',
  issuer: '12333网（转赤峰医保）',
  url: 'https://m12333.cn/qa/ppwdc.html',
  retrievedOn: '2026-11-27',
  chip: '赤峰 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
