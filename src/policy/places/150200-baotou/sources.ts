import type { Source } from '@/domain/evidence/figure'

export const baotouNotice2026 = {
  title: '包头2026年度城乡居民医保9月25日起开始缴费',
  issuer: '包头市人民政府（包头日报）',
  url: 'http://www.baotou.gov.cn/ywdt/ywdt_btdt/202509/t20250926_586192.html',
  publishedOn: '2025-09-26',
  retrievedOn: '2026-11-27',
  chip: '包头 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
