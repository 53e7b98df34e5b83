import type { Source } from '@/domain/evidence/figure'

export const zhanjiangResident2023 = {
  title: '2023 湛江居民医保住院各级报销范围',
  issuer: '湛江本地宝',
  url: 'https://m.zhanjiang.bendibao.com/live/18077.shtm',
  retrievedOn: '2026-11-27',
  chip: '湛江 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
