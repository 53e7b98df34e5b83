import type { Source } from '@/domain/evidence/figure'

export const kaifengNews2026 = {
  title: '开封市2026年度城乡居民基本医疗保险缴费开始啦',
  issuer: '网易号镜像',
  url: 'http://www.infqj.cn/dy/article/KBH4KLE10553344A.html',
  retrievedOn: '2026-11-27',
  chip: '开封 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
