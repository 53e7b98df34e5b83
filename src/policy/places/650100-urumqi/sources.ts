import type { Source } from '@/domain/evidence/figure'

export const urumqiNews2025 = {
  title: '2025年度城乡居民医保开始缴费',
  issuer: '新疆网（镜像）',
  url: 'http://m.hlxgmc.com/157751',
  retrievedOn: '2026-11-27',
  chip: '乌鲁木齐25',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const urumqiRates2023 = {
  title: '乌鲁木齐医保报销比例',
  issuer: '分类信息站 kuyiso.com（图源新疆新闻网）',
  url: 'http://wap.kuyiso.com/wulumuqi/news/5e3bnq0848d2.html',
  publishedOn: '2023-10-26',
  retrievedOn: '2026-11-27',
  chip: '乌市 比例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const urumqiOld = {
  title: '乌鲁木齐市医疗保险如何报销',
  issuer: '转载站 78911.com.cn',
  url: 'https://m.78911.com.cn/XinZhengCe/694095.html',
  retrievedOn: '2026-11-27',
  chip: '乌市 旧规',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const urumqiPage2025 = {
  title: '2025 新疆乌鲁木齐住院报销比例',
  issuer: '聚合站 hzbdd.com',
  url: 'https://hzbdd.com/10123',
  retrievedOn: '2026-11-27',
  chip: '乌市 2025',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source
