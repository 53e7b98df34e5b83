import type { Source } from '@/domain/evidence/figure'

export const hohhotNotice2026 = {
  title: '关于做好2026年度城乡居民基本医疗保险个人缴费的通知',
  issuer: '呼和浩特市医保局、财政局、税务局',
  url: 'http://www.huhhot.gov.cn/bmxxgk/szfzcbm/sylbzj_22432/fdzdgknr_25424/bmgk/202509/t20250925_1936250.html',
  publishedOn: '2025-09-25',
  retrievedOn: '2026-11-27',
  chip: '呼和浩特26',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source

export const hohhotNews2025 = {
  title: '2025年度城乡居民医保集中缴费期已过，还能参保吗？',
  issuer: '呼和浩特日报',
  url: 'https://zhenguoke.com/read/-dy-article-JQHTGS4V0550TYQ0.html',
  retrievedOn: '2026-11-27',
  chip: '呼和浩特25',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source
