import type { Source } from '@/domain/evidence/figure'

export const hunanNews = {
  title: '事关医保!湖南出台了新的试点方案',
  issuer: '网易号',
  url: 'https://www.163.com/dy/article/KFV10VLJ0514A2M1.html',
  publishedOn: '2025-12-03',
  retrievedOn: '2026-11-27',
  chip: '湖南 旧',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const hunanStaff = {
  title: '湖南职工医保住院报销标准（起付线+比例+最高支付限额）',
  issuer: '转载站 ccschy.com（据湖南省职工基本医疗保险实施办法）',
  url: 'http://ccschy.com/techan/50f39457a035d9fde5d37eaf807907c5.html',
  publishedOn: '2023-01-06',
  retrievedOn: '2026-11-27',
  chip: '湖南 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hunanStaffRetold = {
  title: '长沙职工医保住院报销标准(最新)，写的是省里的办法',
  issuer: '爱长沙网 changsha.iwelife.cn',
  url: 'https://changsha.iwelife.cn/3906.html',
  retrievedOn: '2026-11-27',
  chip: '湖南 职工另页',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
