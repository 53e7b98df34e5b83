import type { Source } from '@/domain/evidence/figure'

export const hangzhouTable2020 = {
  title: '杭州市主城区基本医疗保险待遇汇总表',
  issuer: '医院网站（nankanhoc.com）',
  url: 'https://nankanhoc.com/index/Index/newsContent/id/1004340',
  publishedOn: '2020-12-09',
  retrievedOn: '2026-11-27',
  chip: '杭州 2020',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const hangzhouPage2025 = {
  title: '杭州医保多少才能报销',
  issuer: 'rtbk.net',
  url: 'https://rtbk.net/changshi/kZPMG6Qdm5.html',
  publishedOn: '2025-01-19',
  retrievedOn: '2026-11-27',
  chip: '杭州 转载',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hangzhouResident2026 = {
  title: '2026杭州城乡居民医保档位有什么区别',
  issuer: 'bm.manmankan.com（杭州本地灵）',
  url: 'https://g.bm.manmankan.com/hangzhou/202510/28179.shtml',
  publishedOn: '2025-10-21',
  retrievedOn: '2026-11-27',
  chip: '杭州 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source

export const hangzhouAway = {
  title: '杭州异地就医规定',
  issuer: '转载 hunanyuer.com',
  url: 'http://m.hunanyuer.com/baike/techan/1112848.html',
  retrievedOn: '2026-11-27',
  chip: '杭州 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hangzhouPage2026 = {
  title: '2026杭州城乡居民医保缴费标准',
  issuer: '漫漫看便民',
  url: 'http://bm.manmankan.com/hangzhou/202510/28188.shtml',
  retrievedOn: '2026-11-27',
  chip: '杭州 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source

export const hangzhouNews2026 = {
  title: '杭州人注意,这项重要缴费开始了!',
  issuer: '网易号镜像',
  url: 'http://www.infqj.cn/dy/article/KCD238LP051492LM.html',
  retrievedOn: '2026-11-27',
  chip: '杭州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
