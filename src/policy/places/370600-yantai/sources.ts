import type { Source } from '@/domain/evidence/figure'

export const yantaiNews2026 = {
  title: '2026年度居民医保集中征缴火热进行!热点问题(二)',
  issuer: '胶东在线（烟海e家）',
  url: 'https://ytapp.jiaodong.net/system/2025/11/26/201369083.shtml',
  publishedOn: '2025-11-26',
  retrievedOn: '2026-11-27',
  chip: '烟台 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const yantaiStaff2024 = {
  title: '2024烟台职工医保住院待遇（表）',
  issuer: '转载 kidbbs.com',
  url: 'http://kidbbs.com/baike/techan/1968401.html',
  publishedOn: '2024-07-29',
  retrievedOn: '2026-11-27',
  chip: '烟台 2024',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const yantaiReply2025 = {
  title: '居民医保住院起付标准是多少（烟台民意通答复）',
  issuer: '烟海e家 / 胶东在线 jiaodong.net',
  url: 'https://ytapp.jiaodong.net/system/2025/11/19/201356419.shtml',
  publishedOn: '2025-11-19',
  retrievedOn: '2026-11-27',
  chip: '烟台 答复',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const yantaiResident = {
  title: '烟台农村医疗保险缴费档次及报销比例（表）',
  issuer: '酷易搜转载',
  url: 'http://wap.kuyiso.com/yantai/news/6b2o730ad6db.html',
  retrievedOn: '2026-11-27',
  chip: '烟台 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const yantaiClinic2024 = {
  title: '2024烟台职工医保门诊待遇（起付线+报销比例+限额）',
  issuer: '转载 ddtbk.com',
  url: 'https://ddtbk.com/techan/43e635cd3fb9bbec1d9dd19c8c1bdbc5.html',
  publishedOn: '2024-07-29',
  retrievedOn: '2026-11-27',
  chip: '烟台 门诊',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source
