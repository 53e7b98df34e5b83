import type { Source } from '@/domain/evidence/figure'

export const chongqing2025 = {
  title: '重庆居民医保 2025 年度缴费与待遇',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4801225.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 居民',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const chongqing2026 = {
  title: '重庆居民医保 2026 年度缴费（征求意见稿，2025-10-14）',
  issuer: '论坛 bbs.inqan.com',
  url: 'https://bbs.inqan.com/thread/12593.html',
  publishedOn: '2025-10-14',
  retrievedOn: '2026-11-22',
  chip: '重庆 2026',
  grade: 'aggregator',
  period: '2026 年度（征求意见）'
} as const satisfies Source

export const chongqingClinic = {
  title: '重庆职工医保普通门诊统筹待遇',
  issuer: '聚合站 toubaow.com',
  url: 'https://www.toubaow.com/licai/84643.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 职工门诊',
  grade: 'unverified',
  period: '2024–2025'
} as const satisfies Source

export const chongqingResidentClinic = {
  title: '重庆居民医保普通门诊待遇',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4494379.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 居民门诊',
  grade: 'unverified',
  period: '2024–2025'
} as const satisfies Source

export const chongqingResidentStay = {
  title: '重庆居民医保待遇（2024-04-24）',
  issuer: '聚合站 zhifou.net.cn',
  url: 'http://zhifou.net.cn/c/20240424/369695.html',
  publishedOn: '2024-04-24',
  retrievedOn: '2026-11-22',
  chip: '重庆 2024',
  grade: 'aggregator',
  period: '2024'
} as const satisfies Source

export const chongqingStay2022 = {
  title: '2022重庆最新城乡居民医保住院报销比例',
  issuer: '本地宝 m.cq.bendibao.com',
  url: 'https://m.cq.bendibao.com/live/104407.shtm',
  retrievedOn: '2026-11-27',
  chip: '重庆 2022',
  grade: 'aggregator',
  period: '2022-01-01 起'
} as const satisfies Source

export const chongqingForum = {
  title: '重庆异地就医医保报销比例',
  issuer: '社区站 bbs.inqan.com（转重庆动态）',
  url: 'https://bbs.inqan.com/thread/11178.html',
  retrievedOn: '2026-11-27',
  chip: '重庆 论坛',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const chongqingTable2025 = {
  title: '2025 重庆医保一档和二档对照表',
  issuer: '聚合站 fudaoke.com',
  url: 'https://www.fudaoke.com/exam/2761776.html',
  retrievedOn: '2026-11-27',
  chip: '重庆 对照表',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const chongqingAway = {
  title: '重庆医保在外地就医的报销比例',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4676997.html',
  retrievedOn: '2026-11-27',
  chip: '重庆 外地页',
  grade: 'unverified',
  period: '没写年份'
} as const satisfies Source

export const chongqingClinicToo = {
  title: '重庆职工医保普通门诊待遇（页 7447615）',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/7447615.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 门诊二',
  grade: 'unverified',
  period: '2024–2025'
} as const satisfies Source

export const chongqingFlexible2025 = {
  title: '2026年以个人身份参加职工医保要交多少钱',
  issuer: '同城圈社区 bbs.inqan.com',
  url: 'https://bbs.inqan.com/thread/12449.html',
  retrievedOn: '2026-11-27',
  chip: '重庆 灵活 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
