import type { Source } from '@/domain/evidence/figure'

export const nantongNews2026 = {
  title: '城乡居民医保集中参保启动 即日起至12月28日可缴费',
  issuer: '江海晚报（南通网）',
  url: 'https://www.ntrb.com.cn/content/2025-11/20/content_36776826.htm',
  publishedOn: '2025-11-20',
  retrievedOn: '2026-11-27',
  chip: '南通 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const nantongResident2023 = {
  title: '南通城乡居民医保报销比例2023',
  issuer: '早读啦转社保100网',
  url: 'https://www.zaodula.com/YiLiaoBaoXian/2025-09-28/157881.html',
  publishedOn: '2025-09-28',
  retrievedOn: '2026-11-27',
  chip: '南通 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const nantongTable = {
  title: '南通城乡居民医保报销比例介绍一览表',
  issuer: '论坛 xuepai.net',
  url: 'http://www.xuepai.net/a-244461-1-1.html',
  retrievedOn: '2026-11-27',
  chip: '南通 另表',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
