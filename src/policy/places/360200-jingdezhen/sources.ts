import type { Source } from '@/domain/evidence/figure'

export const jingdezhenNews2026 = {
  title: '景德镇2026年度居民医保缴费启动 集中征缴期至明年2月底',
  issuer: '江西日报（凤凰网江西）',
  url: 'https://jx.ifeng.com/c/8ol7g3WKgy9',
  retrievedOn: '2026-11-27',
  chip: '景德镇 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source
