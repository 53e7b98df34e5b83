import type { Source } from '@/domain/evidence/figure'

export const hohhotNotice2026 = {
  title: '关于做好2026年度城乡居民基本医疗保险个人缴费的通知',
  issuer: '呼和浩特市医保局、财政局、税务局',
  url: 'http://www.huhhot.gov.cn/bmxxgk/szfzcbm/sylbzj_22432/fdzdgknr_25424/bmgk/202509/t20250925_1936250.html',
  publishedOn: '2025-09-25',
  retrievedOn: '2026-11-27',
  chip: '呼和浩特26',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source

export const hohhotNews2025 = {
  title: '2025年度城乡居民医保集中缴费期已过，还能参保吗？',
  issuer: '呼和浩特日报',
  url: 'https://zhenguoke.com/read/-dy-article-JQHTGS4V0550TYQ0.html',
  retrievedOn: '2026-11-27',
  chip: '呼和浩特25',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const hohhotStaff = {
  title: '呼和浩特医保住院起付线标准及支付比例',
  issuer: '呼和浩特本地宝',
  url: 'http://m.hu.bendibao.com/mip/48462.shtm',
  retrievedOn: '2026-11-27',
  chip: '呼市 职工',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hohhotStart2022 = {
  title: '呼和浩特医保住院起付线和报销比例（2022）',
  issuer: '转载 ccschy.com',
  url: 'http://ccschy.com/news/7244.html',
  publishedOn: '2022-03-23',
  retrievedOn: '2026-11-27',
  chip: '呼市 2022',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const hohhotClinic2022 = {
  title: '呼和浩特职工医保门诊共济政策报销标准',
  issuer: 'm12333.cn（引呼和浩特市医疗保障局/医保中心 2022-09-14）',
  url: 'https://m12333.cn/qa/bpiy.html',
  publishedOn: '2022-09-14',
  retrievedOn: '2026-11-27',
  chip: '呼市 门诊',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
