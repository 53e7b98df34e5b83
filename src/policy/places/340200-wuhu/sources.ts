import type { Source } from '@/domain/evidence/figure'

export const wuhuHospital2026 = {
  title: '2026年度城乡居民医保参保缴费',
  issuer: 'wuhusy.cn（医院站，转芜湖市医保口径）',
  url: 'http://www.wuhusy.cn/article/zuixindongtai/20251027/2985.html',
  publishedOn: '2025-10-27',
  retrievedOn: '2026-11-27',
  chip: '芜湖 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const wuhuStay2023 = {
  title: '2023年芜湖医保住院报销比例（居民医保+职工医保）',
  issuer: '若悠网转社保网',
  url: 'https://ruoyo.com/wuxian/yiliao/68799.html',
  retrievedOn: '2026-11-28',
  chip: '芜湖 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
