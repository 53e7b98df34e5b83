import type { Source } from '@/domain/evidence/figure'

export const shijiazhuangStaff2024 = {
  title: '2024石家庄职工医保住院待遇（表）',
  issuer: '转载 shbk.net',
  url: 'http://m.shbk.net/techan/523457dfa3b491f3e7d1d10ec0ec11cc.html',
  publishedOn: '2024-08-13',
  retrievedOn: '2026-11-27',
  chip: '石家庄 24',
  grade: 'aggregator',
  period: '2024-01-01 起'
} as const satisfies Source

export const shijiazhuangStart2024 = {
  title: '2024石家庄职工医保住院待遇起付线是多少',
  issuer: '石家庄本地宝',
  url: 'http://m.sjz.bendibao.com/mip/78223.shtm',
  retrievedOn: '2026-11-27',
  chip: '石家庄起付',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const shijiazhuangLarge2024 = {
  title: '2024石家庄职工大病保险待遇',
  issuer: '转载 ddtbk.com',
  url: 'http://m.ddtbk.com/techan/982c5cddfb587ff9bd3e1e08cc3156fe.html',
  retrievedOn: '2026-11-27',
  chip: '石家庄大病',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const shijiazhuangResident = {
  title: '石家庄医在市区医院就医报销比例是多少',
  issuer: '石家庄本地宝',
  url: 'https://m.sjz.bendibao.com/live/73891.shtm',
  retrievedOn: '2026-11-27',
  chip: '石家庄居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const shijiazhuangCounty = {
  title: '石家庄居民医保住院报销比例多少',
  issuer: '转载 baoaiwan.cn',
  url: 'http://www.baoaiwan.cn/dongshi/bgab/pZm7M8NNed',
  retrievedOn: '2026-11-27',
  chip: '石家庄县区',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
