import type { Source } from '@/domain/evidence/figure'

export const hefeiPage2025 = {
  title: '合肥城乡居民医保缴费时间(2025年度)',
  issuer: '合肥（转载）',
  url: 'http://kidbbs.com/baike/techan/2004164.html',
  publishedOn: '2024-09-04',
  retrievedOn: '2026-11-27',
  chip: '合肥 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const hefeiNews2025 = {
  title: '关于启动2024年合肥工业大学合肥校区大学生参保工作的通知',
  issuer: '合肥工业大学校医院',
  url: 'https://xyy.hfut.edu.cn/2024/0912/c4798a306464/page.htm',
  publishedOn: '2024-09-12',
  retrievedOn: '2026-11-27',
  chip: '合肥 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
