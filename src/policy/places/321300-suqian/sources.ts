import type { Source } from '@/domain/evidence/figure'

export const suqianShares2023 = {
  title: '宿迁医保住院报销比例是多少',
  issuer: '宿迁本地宝',
  url: 'http://suqian.bendibao.com/live/202175/1510.shtm',
  publishedOn: '2023-11-10',
  retrievedOn: '2026-11-28',
  chip: '宿迁 比例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const suqianStarts2022 = {
  title: '宿迁职工医保住院报销起付线是多少',
  issuer: '酷易搜宿迁社保资讯（转自互联网）',
  url: 'http://wap.kuyiso.com/suqian/news/f4a6sq7a676.html',
  publishedOn: '2022-11-09',
  retrievedOn: '2026-11-28',
  chip: '宿迁 起付',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

/** Its words name no place; the figures are those of the two pages of 宿迁, word for word. */
export const suqianStaff2021 = {
  title: '参加职工医保住院怎么报销（转载，页上没写市名）',
  issuer: '转载站 w396471.com',
  url: 'http://www.w396471.com/cnsq/zgjbyl/202110/70969558312d45b4a2821ba9be3a337d.shtml',
  retrievedOn: '2026-11-28',
  chip: '宿迁 转载',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
