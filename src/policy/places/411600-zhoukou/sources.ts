import type { Source } from '@/domain/evidence/figure'

export const zhoukouResident = {
  title: '周口居民医疗保险报销标准',
  issuer: '转载站 gansulong.com',
  url: 'http://gansulong.com/c/012025112A2024.html',
  retrievedOn: '2026-11-27',
  chip: '周口 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const zhoukouNews2025 = {
  title: '集中参保缴费期不再延长 城乡居民医保集中参保缴费期即将截止',
  issuer: '周口日报（转周口市医疗保障局）',
  url: 'http://anzhuopai.com/szb/pc/col/202412/27/content_264030.html',
  publishedOn: '2024-12-27',
  retrievedOn: '2026-11-27',
  chip: '周口 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
