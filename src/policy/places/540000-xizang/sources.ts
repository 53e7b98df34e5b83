import type { Source } from '@/domain/evidence/figure'

export const xizangNotice2026 = {
  title: '札达县人力资源和社会保障局(医保局)提醒广大城乡居民医疗保险参保人员',
  issuer: '札达县人民政府',
  url: 'https://www.zhada.gov.cn/info/1071/102771.htm',
  retrievedOn: '2026-11-27',
  chip: '西藏 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source

export const xizangNews2026 = {
  title: '西藏出台医保参保长效机制',
  issuer: '中新网（镜像站）',
  url: 'http://blog.zzhuanghui.com/p?id=3413010',
  publishedOn: '2025-11-12',
  retrievedOn: '2026-11-27',
  chip: '西藏 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
