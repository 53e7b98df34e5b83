import type { Source } from '@/domain/evidence/figure'

export const luoyangNews2026 = {
  title: '全市2025年城乡居民基本医疗保险集中征缴开启',
  issuer: '洛阳网',
  url: 'http://news.lyd.com.cn/system/2025/10/13/032498193.shtml',
  publishedOn: '2025-10-13',
  retrievedOn: '2026-11-27',
  chip: '洛阳 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const luoyangNews2026b = {
  title: '洛阳2026年度职工大额保险10月1日开始缴费',
  issuer: '洛阳网',
  url: 'http://news.lyd.com.cn/system/2025/09/30/032497578.shtml',
  publishedOn: '2025-09-30',
  retrievedOn: '2026-11-27',
  chip: '洛阳 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const luoyangStaff2025 = {
  title: '2025 年洛阳医保政策解读',
  issuer: '转载站 hao995.com',
  url: 'http://www.hao995.com/yanshi/detail/63557.html',
  retrievedOn: '2026-11-27',
  chip: '洛阳 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const luoyangReply2024 = {
  title: '[咨询] 城市居民医保住院报销起付线以及报销比例是多少',
  issuer: '洛阳市医疗保障局（洛阳网百姓呼声回复）',
  url: 'https://people.lyd.com.cn/wenti/20240627195454223',
  publishedOn: '2024-06-28',
  retrievedOn: '2026-11-27',
  chip: '洛阳 答复',
  grade: 'officialMirror',
  period: '没写年份'
} as const satisfies Source
