/** 职工 (also 灵活就业, who join it by themselves) or 居民. */
export type Scheme = 'employee' | 'resident'
export const INSURANCES = ['employee', 'flexible', 'resident'] as const
export type Insurance = (typeof INSURANCES)[number]

export const STATUSES = ['active', 'retired'] as const
export type Status = (typeof STATUSES)[number]

export const GROUPS = ['adult', 'student', 'child'] as const
export type Group = (typeof GROUPS)[number]

/**
 * 困难身份: 特困 / 孤儿 / 低保 / 返贫致贫 / 低保边缘、监测对象 / 因病致贫 / 重残.
 * Assistance terms name the ones they cover.
 */
export const HARDSHIPS = [
  'none', 'extremePoverty', 'orphan', 'minimumLiving', 'returnedPoverty', 'lowIncomeEdge', 'illnessPoverty', 'severeDisability'
] as const
export type Hardship = (typeof HARDSHIPS)[number]

/** What the benefit rules ask about the insured person. Anything absent is unknown, never assumed. */
export type Person = {
  readonly insurance: Insurance
  readonly status?: Status
  readonly group?: Group
  readonly age?: number
  /** Premium grade (缴费档次), as the area names it. */
  readonly grade?: string
  readonly hardship?: Hardship
  /** Retirement cohort where an area distinguishes one, e.g. `before2001`. */
  readonly cohort?: string
  /** Months insured without a gap, where the cap depends on it. */
  readonly enrolledMonths?: number
  readonly familyDoctor?: boolean
  readonly county?: string
  /** Has the area's 惠民保 this year. */
  readonly supplementary?: boolean
}

export const schemeOf = (insurance: Insurance): Scheme => (insurance === 'resident' ? 'resident' : 'employee')
