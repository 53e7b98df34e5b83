import type { Source } from '@/domain/evidence/figure'

export const qingdaoNews2026 = {
  title: '提醒!青岛市2026年度居民医保集中缴费期即将结束',
  issuer: '青岛财经网',
  url: 'http://www.qdcaijing.com/p/536399.html',
  retrievedOn: '2026-11-27',
  chip: '青岛 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const qingdaoStay2025 = {
  title: '2025年青岛职工、居民医保住院报销政策',
  issuer: '青岛大学医院/校医院就医指南（xxg.qdu.edu.cn）',
  url: 'http://xxg.qdu.edu.cn/info/1096/1806.htm',
  publishedOn: '2025-01-20',
  retrievedOn: '2026-11-27',
  chip: '青岛 2025',
  grade: 'news',
  period: '2025-01-01 起'
} as const satisfies Source

export const qingdaoPage2025 = {
  title: '青岛医疗保险报销比例（2025）',
  issuer: '投保网 toubaow.com',
  url: 'https://www.toubaow.com/jiankang/91074.html',
  publishedOn: '2025-09-09',
  retrievedOn: '2026-11-27',
  chip: '青岛 投保网',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const qingdaoCaps2025 = {
  title: '青岛一档医保住院报销比例（2025）',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://www.jiusongjiankang.com/health/news/4650628.html',
  retrievedOn: '2026-11-27',
  chip: '青岛 限额',
  grade: 'unverified',
  period: '2025 年度'
} as const satisfies Source

export const qingdaoAway2025 = {
  title: '青医保发〔2025〕3号政策解读',
  docNumber: '青医保发〔2025〕3号',
  issuer: '青岛市医疗保障局（镜像 999gcw.com）',
  url: 'http://m.999gcw.com/zwgk/xxgk/ybj/gkml/zcjd/202503/t20250327_9196596.shtml',
  publishedOn: '2025-03-27',
  retrievedOn: '2026-11-27',
  chip: '青岛 异地',
  grade: 'officialMirror',
  period: '2025-04-01 起'
} as const satisfies Source

export const qingdaoAway = {
  title: '青岛参保人住院异地就医报销政策',
  issuer: '转载 zhejianglong.com',
  url: 'http://zhejianglong.com/c/2979641.html',
  retrievedOn: '2026-11-27',
  chip: '青岛 居外',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
