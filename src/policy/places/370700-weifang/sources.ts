import type { Source } from '@/domain/evidence/figure'

export const weifangNews2025 = {
  title: '2025年度城乡居民医保参保缴费公告',
  issuer: '潍坊晚报（市医保局、财政局、税务局公告）',
  url: 'http://h5.wfwb.wfnews.com.cn/content/20241021/Articel06004MN.htm',
  publishedOn: '2024-10-21',
  retrievedOn: '2026-11-27',
  chip: '潍坊 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const weifangStaff2023 = {
  title: '潍坊医保报销比例（2023）',
  issuer: '酷易搜转载',
  url: 'http://wap.kuyiso.com/weifang/news/s62tivr76758.html',
  publishedOn: '2023-10-20',
  retrievedOn: '2026-11-27',
  chip: '潍坊 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const weifangResident2024 = {
  title: '潍坊今年医保费用是多少2024（表）',
  issuer: '转载 jwbk.com',
  url: 'http://m.jwbk.com/techan/aa280b150d6c3fd5fbc1d43cc6205490.html',
  publishedOn: '2023-10-12',
  retrievedOn: '2026-11-27',
  chip: '潍坊 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const weifangIllness2021 = {
  title: '潍坊市职工医保大病保险支付标准',
  issuer: '转载 wybk.com',
  url: 'http://m.wybk.com/techan/175cc822adca89ff6f85ac8b1cd75566.html',
  publishedOn: '2023-10-13',
  retrievedOn: '2026-11-27',
  chip: '潍坊 大病',
  grade: 'aggregator',
  period: '2021 年度'
} as const satisfies Source
