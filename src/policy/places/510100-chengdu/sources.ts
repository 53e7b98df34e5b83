import type { Source } from '@/domain/evidence/figure'

export const chengduNews2026 = {
  title: '成都市2026年城乡居民医保开始参保缴费了!',
  issuer: '网易号镜像',
  url: 'http://m.admirer.cn/dy/article/KCLES0LI0514DUSA.html',
  retrievedOn: '2026-11-27',
  chip: '成都 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const chengduPage2025 = {
  title: '2025年学生儿童城乡居民基本医疗保险缴费通知',
  issuer: '成都某校（镜像站转市通知）',
  url: 'http://www.qsbxgb.com/edu/2024920/189428.shtm',
  retrievedOn: '2026-11-27',
  chip: '成都 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const chengduClinic2023 = {
  title: '成都门诊报销什么时候开始?',
  issuer: '育儿站 kidbbs.com（引《成都市建立健全职工基本医疗保险门诊共济保障机制实施细则》）',
  url: 'http://m.kidbbs.com/baike/techan/1138181.html',
  publishedOn: '2023-01-04',
  retrievedOn: '2026-11-27',
  chip: '成都 门诊',
  grade: 'aggregator',
  period: '2023-01-01 起'
} as const satisfies Source
