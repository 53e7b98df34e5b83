import type { Source } from '@/domain/evidence/figure'

export const xiamenRates2023 = {
  title: '厦门出院报销多少，2023厦门医疗保险报销比例',
  issuer: '中国社保网 shebaodata.com',
  url: 'http://www.shebaodata.com/zhishi/234664.html',
  publishedOn: '2023-02-16',
  retrievedOn: '2026-11-27',
  chip: '厦门 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const xiamenClinic2024 = {
  title: '厦门职工医保报销比例2024年最新消息',
  issuer: '中国社保网 shebaodata.com',
  url: 'http://www.shebaodata.com/zhishi/yiliao/343641.html',
  publishedOn: '2024-03-29',
  retrievedOn: '2026-11-27',
  chip: '厦门 门诊',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const xiamenResidentClinic2023 = {
  title: '2023年厦门居民医保报销比例（门诊）',
  issuer: '转载 taihofx.com',
  url: 'http://taihofx.com/news/show-25657.html',
  publishedOn: '2023-11-09',
  retrievedOn: '2026-11-27',
  chip: '厦门居民门诊',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const xiamenStart2015 = {
  title: '厦门住院起付标准（2015-07 起）',
  issuer: '新一站 xyz.cn',
  url: 'https://xyz.cn/discover/detail-qifubiaozhun-2171087.html',
  retrievedOn: '2026-11-22',
  chip: '厦门 2015',
  grade: 'news',
  period: '2015-07-01 起'
} as const satisfies Source

export const xiamenNotice2026 = {
  title: '厦门市关于调整城乡居民基本医疗保险筹资标准的通知',
  issuer: '厦门市医疗保障局',
  url: 'http://ylbz.xm.gov.cn/zwgk/tpxw/202510/t20251023_2962144.htm',
  publishedOn: '2025-10-23',
  retrievedOn: '2026-11-27',
  chip: '厦门 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source

export const xiamenNews2026 = {
  title: '厦门启动全民参保集中宣传月',
  issuer: '台海网（海峡导报，镜像）',
  url: 'http://m.8037eee.com/news/xmnews/ldjj/2025-11-08/2846714.html',
  publishedOn: '2025-11-08',
  retrievedOn: '2026-11-27',
  chip: '厦门 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
