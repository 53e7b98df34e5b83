import type { Source } from '@/domain/evidence/figure'

export const shandongNews = {
  title: '山东:当年医保基金零报销,这项保额增加3000元',
  issuer: '大众新闻（德州新闻网）',
  url: 'https://www.dezhoudaily.com/p/1665544.html',
  retrievedOn: '2026-11-27',
  chip: '山东 旧',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source
