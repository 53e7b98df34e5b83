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
