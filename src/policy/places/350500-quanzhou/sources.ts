import type { Source } from '@/domain/evidence/figure'

export const quanzhouNews2026 = {
  title: '医保集中参保缴费即将截止 错过将影响待遇享受',
  issuer: '泉州晚报镜像',
  url: 'http://www.jsjituan.cn/news/57b77299170.html',
  retrievedOn: '2026-11-27',
  chip: '泉州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const quanzhouNews2026b = {
  title: '2026年度城乡居民医保延长缴费期今日截止',
  issuer: '海峡网',
  url: 'http://www.hxnews.com/news/fj/mn/qz/202602/28/2241005.shtml',
  publishedOn: '2026-02-28',
  retrievedOn: '2026-11-27',
  chip: '泉州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const quanzhouNews2026c = {
  title: '2026年石狮城乡居民基本医保参保缴费',
  issuer: '石狮新闻镜像',
  url: 'http://m.413629.com/shishi/news/3061205.html',
  retrievedOn: '2026-11-27',
  chip: '泉州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
