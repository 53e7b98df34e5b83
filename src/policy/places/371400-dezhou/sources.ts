import type { Source } from '@/domain/evidence/figure'

export const dezhouNotice2026 = {
  title: '2026年度大学生参保缴费指南',
  issuer: '德州市税务局、医保局（转载）',
  url: 'https://td.fyun.cc/detail/c016b4e1de3a80b5b86cd39ee6cb97d9a1776702.html',
  retrievedOn: '2026-11-27',
  chip: '德州 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
