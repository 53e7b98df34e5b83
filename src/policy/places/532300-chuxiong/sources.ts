import type { Source } from '@/domain/evidence/figure'

export const chuxiongRetold = {
  title: '楚雄州异地就医比例（聚合页）',
  issuer: '聚合站 kaowaiyu.cn',
  url: 'http://kaowaiyu.cn/health/news/4772547.html',
  retrievedOn: '2026-11-22',
  chip: '楚雄 聚合页',
  grade: 'unverified',
  period: '2025-04 起'
} as const satisfies Source

export const chuxiongRule2015 = {
  title: '楚雄州转外就医自付比例（2015-05-01 起）',
  issuer: 'shebao.tianqi.com',
  url: 'https://shebao.tianqi.com/news/3443.html',
  retrievedOn: '2026-11-22',
  chip: '楚雄 2015',
  grade: 'news',
  period: '2015-05-01 起'
} as const satisfies Source

export const yunnan2025 = {
  title: '云南取消省内免备案（2025-01-01 起）',
  issuer: '聚合站 jhclub.cn',
  url: 'http://www.jhclub.cn/health/news/4777407.html',
  retrievedOn: '2026-11-22',
  chip: '云南 2025',
  grade: 'unverified',
  period: '2025-01-01 起'
} as const satisfies Source
