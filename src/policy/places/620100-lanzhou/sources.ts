import type { Source } from '@/domain/evidence/figure'

export const lanzhouPage2025 = {
  title: '2025年兰州城乡居民医保缴费标准、缴费渠道',
  issuer: '兰州本地宝（转载）',
  url: 'https://wxredian.com/art?id=21562a7badc89b0d8cec14544bbf6a57',
  publishedOn: '2024-11-16',
  retrievedOn: '2026-11-27',
  chip: '兰州 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const lanzhouNews2025 = {
  title: '兰州市医保局发布重要提醒 城乡居民医保集中缴费时间还剩13天',
  issuer: '中国甘肃网（转兰州日报）',
  url: 'http://gansu.gscn.com.cn/system/2024/12/13/013249180.shtml',
  publishedOn: '2024-12-13',
  retrievedOn: '2026-11-27',
  chip: '兰州 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
