import type { Source } from '@/domain/evidence/figure'

export const dalianNews2026 = {
  title: '大连海洋大学2026年度城乡居民基本医疗保险集中缴费的通告',
  docNumber: '大医保规发〔2024〕3号',
  issuer: '大连海洋大学学生处（大医保规发〔2024〕3号）',
  url: 'https://xsc.dlou.edu.cn/2025/0905/c841a195789/page.htm',
  publishedOn: '2025-09-05',
  retrievedOn: '2026-11-27',
  chip: '大连 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const dalianStaff = {
  title: '大连市医保患者住院起付标准、报销比例',
  issuer: '转载 yaozui.com',
  url: 'https://mip.yaozui.com/p208623.html',
  retrievedOn: '2026-11-27',
  chip: '大连 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const dalianResident = {
  title: '大连市城乡居民住院统筹支付标准（表）',
  issuer: '转载 wybk.com',
  url: 'http://m.wybk.com/techan/62c5d2cd53329278c0b31150fa809df9.html',
  retrievedOn: '2026-11-27',
  chip: '大连 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const dalianCaps = {
  title: '大连市城乡居民门诊统筹支付标准（表）',
  issuer: '转载 wybk.com',
  url: 'http://wybk.com/techan/0bc63ef52fe1be11fb90a8ae655f47d6.html',
  publishedOn: '2023-10-23',
  retrievedOn: '2026-11-27',
  chip: '大连 限额',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
