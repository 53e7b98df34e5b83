import type { Source } from '@/domain/evidence/figure'

/** No name of the city on it; its vice-mayor, and the path of 黄山新闻网 under which the copy stands, say whose it is. */
export const huangshanNews2026 = {
  title: '2026年度城乡居民基本医疗保险参保筹资工作会议召开',
  issuer: '黄山新闻网（镜像站 001380.com）',
  url: 'http://www.001380.com/web/news/hs/content_100965.shtml',
  retrievedOn: '2026-11-28',
  chip: '黄山 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
