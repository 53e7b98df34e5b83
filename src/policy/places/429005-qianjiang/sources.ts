import type { Source } from '@/domain/evidence/figure'

export const qianjiangNotice2026 = {
  title: '服务“不打烊” 潜江医保春节便民服务公告',
  issuer: '潜江市医疗保障局',
  url: 'https://www.hbqj.gov.cn/xxgk/xxgkml/szfbmxxgkml/sylbzj/xwzx/gzdt/202602/t20260213_5877004.html',
  publishedOn: '2026-02-13',
  retrievedOn: '2026-11-28',
  chip: '潜江 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
