import type { Source } from '@/domain/evidence/figure'

export const jiangsuGap = {
  title: '江苏职工医保中断后的等待期',
  issuer: '转载页 ccschy.com',
  url: 'https://img.ccschy.com/news/27329.html',
  retrievedOn: '2026-11-22',
  chip: '江苏 转移',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
