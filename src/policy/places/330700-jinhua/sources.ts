import type { Source } from '@/domain/evidence/figure'

export const jinhuaNotice2026 = {
  title: '中小学生2026年度城乡居民基本医疗保险、长期护理保险、金惠保缴费政策告知',
  issuer: '金华市医疗保障局',
  url: 'http://ybj.jinhua.gov.cn/art/2025/10/31/art_1229154584_58832635.html',
  publishedOn: '2025-10-31',
  retrievedOn: '2026-11-27',
  chip: '金华 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source

export const jinhuaClinic2022 = {
  title: '2022金华医保报销限额',
  issuer: '转载 yzzsnet.com',
  url: 'http://www.yzzsnet.com/techan/182214.html',
  publishedOn: '2022-09-14',
  retrievedOn: '2026-11-27',
  chip: '金华 门诊',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source
