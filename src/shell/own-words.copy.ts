import type { Scheme } from '@/domain/benefit/person'
import type { Tier } from '@/domain/benefit/bill'
import type { OwnField } from '@/domain/own-place/own-figure'

/** What a figure that a family typed for its place is called. */
export const ownWords = {
  schemes: { resident: '居民', employee: '职工' } satisfies Record<Scheme, string>,
  year: (year: number) => `${year} 年度`,
  fields: {
    premium: '每人缴', payFrom: '从哪天起缴', payTo: '缴到哪天', deductible: '起付线', rate: '报销比例', fundCap: '一年最多报',
    illnessStart: '大病起付线', illnessRate: '大病比例', awayDrop: '比例降几个点', awayFirstPay: '先自付'
  } satisfies Record<OwnField, string>,
  tiers: { primary: '一级', secondary: '二级', tertiary: '三级' } satisfies Record<Tier, string>,
  ofTier: (tier: string, field: string) => `${tier}${field}`,
  yuan: (sum: string) => `${sum} 元`,
  drop: (points: string) => `降 ${points} 个点`
} as const
