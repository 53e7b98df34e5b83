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

export const chengduStart = {
  title: '门诊医保怎么报销,职工医保门诊和住院怎么报销',
  issuer: '转载页 yunnanlong.com（引《成都市城镇职工医疗保险实施办法》）',
  url: 'http://yunnanlong.com/c/09211KLC2022_2.html',
  retrievedOn: '2026-11-28',
  chip: '成都起付',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const chengduRates = {
  title: '成都市职工住院医疗费用的支付比例',
  issuer: 'hroc.cn（引成都市城镇职工基本医疗保险办法）',
  url: 'http://hroc.cn/news/1010.html',
  retrievedOn: '2026-11-28',
  chip: '成都比例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const chengduReply = {
  title: '成都医疗保险的报销比例',
  issuer: '律图 64365.com 问答',
  url: 'https://mip.64365.com/ask/12521544.aspx',
  retrievedOn: '2026-11-28',
  chip: '成都问答',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const chengduHospital2020 = {
  title: '医保报销比例',
  issuer: '成都某医院网站 cd4120.com',
  url: 'http://www.cd4120.com/4120/service/ybzc/2011/0413/87.html',
  publishedOn: '2020-12-29',
  retrievedOn: '2026-11-28',
  chip: '成都院方',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const chengduFamily = {
  title: '成都少儿互助金、城乡居民医保住院报销比例',
  issuer: '成都本地宝（镜像 qsbxgb.com）',
  url: 'http://www.qsbxgb.com/live/202292/143902.shtm',
  retrievedOn: '2026-11-28',
  chip: '成都居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const chengduNewborn2022 = {
  title: '成都新生儿医保报销比例',
  issuer: '转载 jxyuer.com',
  url: 'http://m.jxyuer.com/baike/techan/195476.html',
  publishedOn: '2022-05-17',
  retrievedOn: '2026-11-28',
  chip: '成都新生儿',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
