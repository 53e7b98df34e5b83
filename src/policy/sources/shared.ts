import type { Source } from '@/domain/evidence/figure'

// Pages that the enrolment data of several places cite. Titles say what the page is about where its own title was not kept.

export const chongqingNewborn = {
  title: '重庆新生儿参保（2023）',
  issuer: '聚合站 tianqi.com',
  url: 'https://chongqing.tianqi.com/news/vH6uuu1u6zuBPSXP.html',
  retrievedOn: '2026-11-22',
  chip: '重庆 新生儿',
  grade: 'aggregator',
  period: '2023'
} as const satisfies Source

export const qingdaoWait = {
  title: '待遇等待期案例（青岛医疗保障，2025-11）',
  issuer: '公众号「青岛医疗保障」，163.com 转载',
  url: 'https://m.163.com/dy/article/KFPT37RF0514M43P.html',
  retrievedOn: '2026-11-22',
  chip: '青岛 2025',
  grade: 'officialMirror',
  period: '2025-11'
} as const satisfies Source

export const incentive38 = {
  title: '居民医保参保激励（国办发〔2024〕38号转载）',
  docNumber: '国办发〔2024〕38号',
  issuer: '转载页 ynhanyi.com',
  url: 'http://ynhanyi.com/795863.shtml',
  retrievedOn: '2026-11-22',
  chip: '38号文激励',
  grade: 'aggregator',
  period: '2025 起'
} as const satisfies Source
