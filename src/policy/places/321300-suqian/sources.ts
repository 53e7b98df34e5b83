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

export const suqianStaff2023 = {
  title: '宿迁市职工医保报销比例2023',
  issuer: '转载站 zaodula.com（社保100网）',
  url: 'https://m.zaodula.com/YiLiaoBaoXian/2025-09-28/157840.html',
  publishedOn: '2025-09-28',
  retrievedOn: '2026-11-28',
  chip: '宿迁职工',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
