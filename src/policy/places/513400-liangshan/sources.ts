import type { Source } from '@/domain/evidence/figure'

export const liangshanNotice2026 = {
  title: '关于2026年灵活就业人员缴纳城镇职工医疗保险相关事宜的通告',
  issuer: '凉山州医疗保障局（网易）',
  url: 'https://m.163.com/news/article/KMC41M870514CL0I.html',
  retrievedOn: '2026-11-27',
  chip: '凉山 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
