import type { Source } from '@/domain/evidence/figure'

export const linyiNews2026 = {
  title: '临沂市2026年度城乡居民基本医疗保险缴费正式开始',
  issuer: '网易号镜像',
  url: 'http://www.shdongyou.cn/dy/article/KBHUQ6I70525RQBD.html',
  retrievedOn: '2026-11-27',
  chip: '临沂 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const linyiOfficial2024 = {
  title: '职工医保市内普通住院报销比例是多少?',
  issuer: '临沂市医疗保障局',
  url: 'http://lyyb.linyi.gov.cn/info/1575/5929.htm',
  publishedOn: '2024-11-15',
  retrievedOn: '2026-11-27',
  chip: '临沂 医保局',
  grade: 'official',
  period: '没写年份'
} as const satisfies Source

export const linyiAway2023 = {
  title: '临沂市临时外出就医待遇答复',
  issuer: '临沂市医疗保障局',
  url: 'http://lyyb.linyi.gov.cn/info/1577/5879.htm',
  retrievedOn: '2026-11-27',
  chip: '临沂 异地',
  grade: 'official',
  period: '2023-10-01 起'
} as const satisfies Source

/** A county's bureau that speaks of 「我市」 and of the rules of the whole city. */
export const linyiResident2022 = {
  title: '居民医保住院起付线和报销比例是多少？',
  issuer: '沂水县医疗保障局（说的是临沂市的规定）',
  url: 'http://yishui.gov.cn/info/129355/341971.htm',
  publishedOn: '2022-09-08',
  retrievedOn: '2026-11-28',
  chip: '临沂居民',
  grade: 'official',
  period: '2022-09-01 起'
} as const satisfies Source
