import type { Source } from '@/domain/evidence/figure'

export const guiyangResident2024 = {
  title: '贵阳城乡居民医保报销比例是多少',
  issuer: '转载站 easyfang.com',
  url: 'http://easyfang.com/a/2024/0306/015772824.html',
  publishedOn: '2024-03-06',
  retrievedOn: '2026-11-27',
  chip: '贵阳 2024',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const guiyangResident2025 = {
  title: '贵阳城乡居民医保报销标准（2024-2025）',
  issuer: '转载站 tengxun987.com（署名贵阳市医疗保障局，站内夹带垃圾标题，未核原文）',
  url: 'http://m.tengxun987.com/service/8608511108.html',
  publishedOn: '2024-11-23',
  retrievedOn: '2026-11-27',
  chip: '贵阳 2025',
  grade: 'aggregator',
  period: '2024-2025 年度'
} as const satisfies Source

export const guiyangClinic = {
  title: '贵阳普通门诊医保报销比例',
  issuer: '贵阳本地宝公众号（存档 freewechat.com）',
  url: 'https://freewechat.com/a/MzAwMzk4Nzc5NQ==/2247646281/3',
  retrievedOn: '2026-11-27',
  chip: '贵阳 门诊',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const guiyangAway2024 = {
  title: '贵阳城乡居民医保异地就医待遇（2024-12）',
  issuer: '转载站 caodingtushuguan.com',
  url: 'http://img305.caodingtushuguan.com/a/202412/5562474.html',
  retrievedOn: '2026-11-22',
  chip: '贵阳 异地',
  grade: 'aggregator',
  period: '2024-12'
} as const satisfies Source
