import type { Tier } from '@/domain/benefit/bill'

/** Words of figures that a family typed for its place. */
export const copy = {
  tiers: { primary: '一级', secondary: '二级', tertiary: '三级' } satisfies Record<Tier, string>,
  deductible: (tier: string, sum: string) => `起付线 ${tier} ${sum} 元`,
  rate: (tier: string, rate: string) => `报销比例 ${tier} ${rate}`,
  fundCap: (sum: string) => `一年最多报 ${sum} 元`,
  capName: '封顶线',
  illnessStart: (sum: string) => `大病起付线 ${sum} 元`,
  illnessRate: (rate: string) => `大病比例 ${rate}`,
  awayDrop: (points: string) => `去外地看病降 ${points} 个百分点`,
  awaySame: '去外地看病和本地一样',
  awayFirstPay: (rate: string) => `去外地看病先自付 ${rate}`,
  illnessBase: '没有填哪些自付算进大病累计。这里按起付线和按比例自付算，先行自付和超封顶的不算。',
  perAdmission: '没有填起付线怎么收，按每次住院算。',
  year: '自己填的'
} as const
