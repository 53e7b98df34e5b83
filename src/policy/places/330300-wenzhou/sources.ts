import type { Source } from '@/domain/evidence/figure'

export const wenzhou2024 = {
  title: '温州居民医保 2024 年度筹资与集中期外参保',
  issuer: '聚合站 gansulong.com',
  url: 'http://gansulong.com/c/04192aUM2024.html',
  retrievedOn: '2026-11-22',
  chip: '温州 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const wenzhouResident2023 = {
  title: '2023年温州居民医保报销比例',
  issuer: '易社保 eshebao.cn',
  url: 'http://eshebao.cn/news/71465.html',
  publishedOn: '2023-06-15',
  retrievedOn: '2026-11-27',
  chip: '温州 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const wenzhouStart2024 = {
  title: '2024年度温州市辖区城乡居民医保（引温州市医保局官网）',
  issuer: 'xk.pw',
  url: 'http://xk.pw/a/203139.html',
  retrievedOn: '2026-11-27',
  chip: '温州 起付',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const wenzhouClinic2022 = {
  title: '温州城乡居民医保支付标准（2022-09）',
  issuer: '转载 yuerzaojiao.com',
  url: 'http://yuerzaojiao.com/baike/techan/1025449.html',
  publishedOn: '2022-09-25',
  retrievedOn: '2026-11-27',
  chip: '温州 市区',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
