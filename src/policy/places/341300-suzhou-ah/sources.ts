import type { Source } from '@/domain/evidence/figure'

export const suzhouAhReply2023 = {
  title: '埇桥区居民在本市住院报销比例多少?',
  issuer: '拂晓报（拂晓新闻网）',
  url: 'http://www.zgfxnews.com/wap/content/2023-06/16/content_25014.html',
  publishedOn: '2023-06-16',
  retrievedOn: '2026-11-27',
  chip: '宿州 答复',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source
