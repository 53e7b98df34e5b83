import type { Source } from '@/domain/evidence/figure'

export const jinanPage2026 = {
  title: '26年度济南市居民医保缴费已开始',
  issuer: '章丘人论坛（转济南市医保局）',
  url: 'https://share.zqrdlt.cn/wap/thread/view-thread/tid/3302235',
  retrievedOn: '2026-11-27',
  chip: '济南 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source
