import type { Source } from '@/domain/evidence/figure'

export const tianjinStaff2020 = {
  title: '2020年天津职工医保报销比例',
  issuer: '转载页 vmaya.com（引天津市人民政府的批复）',
  url: 'http://www.wap.vmaya.com/socfnews/topic/tskey/sn9579316111659877089.html',
  retrievedOn: '2026-11-28',
  chip: '天津职工',
  grade: 'aggregator',
  period: '2020 年度'
} as const satisfies Source

export const tianjinResident2022 = {
  title: '天津城乡居民医保报销比例是多少 天津医保能报销多少钱?',
  issuer: '学窍知识网 at317.com',
  url: 'http://www.at317.com/shebao/html/140381.html',
  publishedOn: '2023-01-15',
  retrievedOn: '2026-11-28',
  chip: '天津居民',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const tianjinPupils2022 = {
  title: '2022年天津市社保缴费标准320元每月',
  issuer: '转载页 gzhzw.com（引天津市医保局 2021 年征求意见的通告）',
  url: 'http://gzhzw.com/zhaopinwenda/240933.html',
  retrievedOn: '2026-11-28',
  chip: '天津学生',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source
