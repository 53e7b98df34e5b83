import type { Source } from '@/domain/evidence/figure'

export const hardshipYear = {
  title: '医疗救助对象分类（2025-09-09）',
  issuer: '政府网页的转载 gaoxiao555.com',
  url: 'http://m.gaoxiao555.com/zwgk/xxgk/shgysyjs/sblyxx/ylbz/202509/t20250909_1363695.shtml',
  publishedOn: '2025-09-09',
  retrievedOn: '2026-11-22',
  chip: '救助分类',
  grade: 'officialMirror',
  period: '2025-09'
} as const satisfies Source

export const lateFeeExample = {
  title: '社会保险滞纳金怎么算（引第八十六条）',
  issuer: '博客 meipian.cn',
  url: 'https://www.meipian.cn/5dec92l2',
  retrievedOn: '2026-11-22',
  chip: '滞纳金例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
