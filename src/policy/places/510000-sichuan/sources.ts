import type { Source } from '@/domain/evidence/figure'

export const sichuanIncentive = {
  title: '四川居民医保参保激励（2025 年征求意见稿）',
  issuer: '转述页 reportify.cn',
  url: 'https://reportify.cn/news/1144711033756192768',
  retrievedOn: '2026-11-22',
  chip: '四川 征求意见',
  grade: 'news',
  period: '2025 征求意见'
} as const satisfies Source
