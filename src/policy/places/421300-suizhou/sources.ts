import type { Source } from '@/domain/evidence/figure'

export const suizhouNotice2026 = {
  title: '随州市2026年度居民医保集中参保缴费启动',
  issuer: '随州（政府信息公开，镜像站）',
  url: 'http://www.49x24.cn/zwgk/xxgk/shgysyjs/sblyxx/ylbz/202510/t20251021_1373443.shtml',
  publishedOn: '2025-10-21',
  retrievedOn: '2026-11-27',
  chip: '随州 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
