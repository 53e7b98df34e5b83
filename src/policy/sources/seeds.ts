import type { Source } from '@/domain/evidence/figure'

// The four third-party pages this product started from, kept as text without their addresses. None is official, none was checked against one.

export const seed000 = {
  title: '最新衢州医保政策有哪些新变化和惠民措施?',
  issuer: '拜博口腔网',
  retrievedOn: '2026-11-22',
  chip: '衢州 2025',
  grade: 'unverified',
  period: '2025'
} as const satisfies Source

export const seed001 = {
  title: '医保异地报销最新规定',
  issuer: '第三方健康资讯页（没有署名；推荐文 2025-04-18）',
  retrievedOn: '2026-11-22',
  chip: '异地 2025',
  grade: 'unverified',
  period: '2025'
} as const satisfies Source

export const seed002 = {
  title: '2025最新医保政策解读：从报销到缴费，一篇讲透核心要点',
  issuer: '第三方网页（没有署名）',
  retrievedOn: '2026-11-22',
  chip: '全国 2025',
  grade: 'unverified',
  period: '截至 2025-06'
} as const satisfies Source

export const seed003 = {
  title: '重庆医保门诊报销2025年最新规定',
  issuer: '第三方健康资讯页（没有署名；推荐文 2025-04-19）',
  retrievedOn: '2026-11-22',
  chip: '重庆 2025',
  grade: 'unverified',
  period: '2025'
} as const satisfies Source
