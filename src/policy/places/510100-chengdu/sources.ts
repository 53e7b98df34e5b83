import type { Source } from '@/domain/evidence/figure'

export const chengduNews2026 = {
  title: '成都市2026年城乡居民医保开始参保缴费了!',
  issuer: '网易号镜像',
  url: 'http://m.admirer.cn/dy/article/KCLES0LI0514DUSA.html',
  retrievedOn: '2026-11-27',
  chip: '成都 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const chengduPage2025 = {
  title: '2025年学生儿童城乡居民基本医疗保险缴费通知',
  issuer: '成都某校（镜像站转市通知）',
  url: 'http://www.qsbxgb.com/edu/2024920/189428.shtm',
  retrievedOn: '2026-11-27',
  chip: '成都 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
