import type { Source } from '@/domain/evidence/figure'

export const huizhouCaps2022 = {
  title: '2022 惠州门诊、住院报销限额',
  issuer: '转载站 ccschy.com',
  url: 'http://ccschy.com/techan/229931.html',
  publishedOn: '2022-10-09',
  retrievedOn: '2026-11-27',
  chip: '惠州 2022',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const huizhouRates = {
  title: '惠州医保报销的比例',
  issuer: '法律词条 uianet.net',
  url: 'http://uianet.net/dictionary/b7388899.html',
  retrievedOn: '2026-11-27',
  chip: '惠州 比例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const huizhouResident2021 = {
  title: '惠州居民医保住院报销比例',
  issuer: '法律问答 110ask.com',
  url: 'https://m.110ask.com/wenda/v-6136941286450444835.html',
  publishedOn: '2021-12-15',
  retrievedOn: '2026-11-27',
  chip: '惠州 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const huizhouClinic2025 = {
  title: '2025 惠州职工医保门诊报销比例',
  issuer: '转载站 dxtxcsjy.com（惠州本地宝）',
  url: 'https://dxtxcsjy.com/gdwsyx/2361.html',
  retrievedOn: '2026-11-27',
  chip: '惠州 门诊',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
