import type { Source } from '@/domain/evidence/figure'

export const taiyuanPage2025 = {
  title: '太原居民医保缴费截止日期是什么时候？',
  issuer: '太原本地宝',
  url: 'http://ty.bendibao.com/live/202299/61014.shtm',
  publishedOn: '2024-09-03',
  retrievedOn: '2026-11-27',
  chip: '太原 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const taiyuanResident = {
  title: '太原城乡医保报销比例',
  issuer: '新社通 southmoney.com',
  url: 'http://shebao.southmoney.com/yiliao/202502/763115_2.html',
  retrievedOn: '2026-11-27',
  chip: '太原 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const taiyuanTable = {
  title: '太原市城乡居民基本医疗保险住院待遇标准',
  issuer: '酷易搜转载',
  url: 'http://wap.kuyiso.com/taiyuan/news/3c2bqfa006bf.html',
  publishedOn: '2023-09-13',
  retrievedOn: '2026-11-27',
  chip: '太原 旧表',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const taiyuanResident2023 = {
  title: '太原城乡居民医保报销比例2023',
  issuer: '新社通 southmoney.com',
  url: 'http://shebao.southmoney.com/yiliao/202311/480424_2.html',
  publishedOn: '2023-11-20',
  retrievedOn: '2026-11-27',
  chip: '太原 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const taiyuanStaff2023 = {
  title: '太原职工医保住院报销相关政策',
  issuer: '太原本地宝',
  url: 'http://ty.bendibao.com/live/2022119/57578.shtm',
  publishedOn: '2023-03-17',
  retrievedOn: '2026-11-28',
  chip: '太原 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const taiyuanStaffStart2022 = {
  title: '太原职工医保报销金额计算方法及起付线',
  issuer: '转载页 jxyuer.com',
  url: 'http://m.jxyuer.com/baike/techan/230936.html',
  publishedOn: '2022-05-18',
  retrievedOn: '2026-11-28',
  chip: '太原 起付',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
