import type { Source } from '@/domain/evidence/figure'

export const wuhanGap = {
  title: '武汉灵活就业人员断缴（旧规）',
  issuer: '聚合站 outofmemory.cn',
  url: 'https://juke.outofmemory.cn/read/1246204.html',
  retrievedOn: '2026-11-22',
  chip: '武汉 旧规',
  grade: 'aggregator',
  period: '旧，没写年份'
} as const satisfies Source

export const wuhanStaff2024 = {
  title: '武汉市职工医保住院能报销多少',
  issuer: '转载站 qebk.com',
  url: 'http://m.qebk.com/techan/29b99c9070caff05291b6e95020faa40.html',
  publishedOn: '2024-01-05',
  retrievedOn: '2026-11-27',
  chip: '武汉 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuhanStaff = {
  title: '武汉职工医保住院报销政策',
  issuer: '转载站 juke.outofmemory.cn',
  url: 'https://juke.outofmemory.cn/read/1246543.html',
  retrievedOn: '2026-11-27',
  chip: '武汉 另页',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuhanResident = {
  title: '武汉市居民医保住院待遇',
  issuer: '转载站 fupindai.com',
  url: 'https://m.fupindai.com/dongshi/bgab/zJvY9Dj32w',
  retrievedOn: '2026-11-27',
  chip: '武汉 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuhanResidentClinic = {
  title: '武汉城乡居民医保普通门诊报销待遇',
  issuer: '转载站 ccschy.com',
  url: 'http://m.ccschy.com/techan/179224.html',
  retrievedOn: '2026-11-27',
  chip: '武汉 门诊',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const wuhanStaffClinic = {
  title: '武汉职工医保门诊统筹待遇（2023-04）',
  issuer: '地方生活站 b2b-team.com',
  url: 'http://b2b-team.com/xinwen/116113.html',
  retrievedOn: '2026-11-22',
  chip: '武汉职工门诊',
  grade: 'aggregator',
  period: '2023-04'
} as const satisfies Source

export const wuhanNewborn2023 = {
  title: '武汉市 城乡居民医保:新生儿如何参保缴费?',
  issuer: 'm12333',
  url: 'https://m12333.cn/qa/mryes.html',
  publishedOn: '2023-11-02',
  retrievedOn: '2026-11-27',
  chip: '武汉 新生儿',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
