import type { Source } from '@/domain/evidence/figure'

export const zhanjiangResident2023 = {
  title: '2023 湛江居民医保住院各级报销范围',
  issuer: '湛江本地宝',
  url: 'https://m.zhanjiang.bendibao.com/live/18077.shtm',
  retrievedOn: '2026-11-27',
  chip: '湛江 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const zhanjiangStaff2022 = {
  title: '2022年湛江医保住院报销比例是多少',
  issuer: '转载页 gtuanb.com（引社保网）',
  url: 'https://gtuanb.com/ysbzt/202207/1372859.html',
  retrievedOn: '2026-11-28',
  chip: '湛江职工',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const zhanjiangStaff2022b = {
  title: '2023年湛江医保住院报销比例是多少 湛江医保门特病种报销比例一览',
  issuer: '小社宝 xiaoshebao.com',
  url: 'https://xiaoshebao.com/a/648ae3b6de3967156a006739.html',
  retrievedOn: '2026-11-28',
  chip: '湛江职工另页',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source
