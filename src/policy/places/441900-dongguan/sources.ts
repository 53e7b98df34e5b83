import type { Source } from '@/domain/evidence/figure'

export const dongguanNotice2026 = {
  title: '2026年度东莞市居民医保集中缴费已全面启动',
  issuer: '东莞（镜像站）',
  url: 'http://www.transformerscustomtoys.com/plus/view-97178-1.html',
  retrievedOn: '2026-11-27',
  chip: '东莞 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
