import type { Source } from '@/domain/evidence/figure'

export const suiningNotice2026 = {
  title: '遂宁市2026年度城乡居民基本医疗保险参保工作方案',
  issuer: '遂宁市医保局等（镜像）',
  url: 'https://m.macharness.com/sylbzj/zwgk/show/53d64f0d552d5ee31fc5cb0e22c2d167.html',
  publishedOn: '2025-10-16',
  retrievedOn: '2026-11-27',
  chip: '遂宁 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
