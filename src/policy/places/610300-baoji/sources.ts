import type { Source } from '@/domain/evidence/figure'

export const baojiResident = {
  title: '宝鸡医保起付线标准及报销比例一览',
  issuer: '转载站 zhejianglong.com',
  url: 'http://zhejianglong.com/c/3064348.html',
  retrievedOn: '2026-11-27',
  chip: '宝鸡 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const baojiResident2022 = {
  title: '2022 宝鸡居民医保起付线及报销比例',
  issuer: '转载站 bbbaike.com',
  url: 'http://m.bbbaike.com/baike/techan/1281472.html',
  publishedOn: '2023-02-20',
  retrievedOn: '2026-11-27',
  chip: '宝鸡 2022',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const baojiClinic2023 = {
  title: '2023 宝鸡职工医保普通门诊统筹待遇',
  issuer: '转载站 ddtbk.com',
  url: 'http://m.ddtbk.com/techan/e0762a12ef3857d8952df27ae8293f74.html',
  publishedOn: '2023-10-24',
  retrievedOn: '2026-11-27',
  chip: '宝鸡 门诊',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
