import type { Source } from '@/domain/evidence/figure'

export const fuzhouPage2025 = {
  title: '2025年度福州市城乡居民医保缴费消息',
  issuer: '福州本地宝',
  url: 'http://m.fz.bendibao.com/mip/75343.shtm',
  retrievedOn: '2026-11-27',
  chip: '福州 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const fuzhouMachine2026 = {
  title: '2026城乡居民医保缴费时间',
  issuer: 'php中文网转载',
  url: 'https://php.sqjnqi.com/faq/1960347.html',
  publishedOn: '2026-01-10',
  retrievedOn: '2026-11-27',
  chip: '福州 2026',
  grade: 'unverified',
  period: '2026 年度'
} as const satisfies Source

export const fuzhouMachine2026b = {
  title: '2026年城乡居民医疗保险缴费截止时间',
  issuer: 'sztui.cn汇编',
  url: 'http://sztui.cn/news/368416.html',
  publishedOn: '2026-01-01',
  retrievedOn: '2026-11-27',
  chip: '福州 2026',
  grade: 'unverified',
  period: '2026 年度'
} as const satisfies Source
