import type { Source } from '@/domain/evidence/figure'

export const baodingGuide = {
  title: '保定医疗保险报销指南',
  issuer: '转载 jingyanla.com',
  url: 'http://www.jingyanla.com/a/08/0P219501H2024.html',
  retrievedOn: '2026-11-27',
  chip: '保定 指南',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const baodingResident2023 = {
  title: '2023年保定居民医保待遇',
  issuer: '社保网稿转载 17car.com.cn',
  url: 'http://special.17car.com.cn/tekan/2023/0814/514430.html',
  publishedOn: '2023-08-14',
  retrievedOn: '2026-11-27',
  chip: '保定 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const baodingNotice2023 = {
  title: '2023保定城乡居民医保和大病保险待遇政策调整（引保定市医保局通知）',
  issuer: '转载 caodingtushuguan.com',
  url: 'http://caodingtushuguan.com/a/202410/5094933.html',
  retrievedOn: '2026-11-27',
  chip: '保定 通知',
  grade: 'aggregator',
  period: '2023-01-01 起'
} as const satisfies Source
