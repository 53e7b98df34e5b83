/** What the source sheet says of figures that a person typed in. */
export const copy = {
  noted: (says: string, note: string) => `${says}（${note}）`,
  rate: (rate: string) => `报销比例 ${rate}`,
  deductible: (amount: string) => `起付线 ${amount} 元`,
  perAdmission: '起付线按这一次算',
  fundCap: (amount: string) => `封顶线 ${amount} 元`,
  capName: '封顶线',
  classBShare: (rate: string) => `乙类先自付 ${rate}`,
  illnessStart: (amount: string) => `大病起付线 ${amount} 元`,
  illnessRate: (rate: string) => `大病比例 ${rate}`,
  base: '大病累计算哪些自付，没有填',
  baseWhy: '没有填哪些自付算进大病累计。这里按起付线和按比例自付算，先行自付和超封顶的不算。',
  firstPayCounts: '先行自付也算进大病累计',
  overCapCounts: '超封顶的也算进大病累计'
} as const
