import type { Source } from '@/domain/evidence/figure'

export const suzhouPupils2024 = {
  title: '住院待遇（学生少儿、大学生）',
  issuer: '苏州大学附属儿童医院（转载页 lettucemisspell.cn）',
  url: 'http://nantong.lettucemisspell.cn/yi-bao-zheng-ce/4891.html',
  publishedOn: '2024-06-18',
  retrievedOn: '2026-11-27',
  chip: '苏州 学生',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const suzhouAway2021 = {
  title: '苏州市区自主转诊人员转诊结算待遇如何？（镜像）',
  issuer: '苏州市医疗保障局答问知识库（镜像 13500330011.com）',
  url: 'http://13500330011.com/szsrmzf/rdwd4/202109/a8c911a94b8343639cd693c507cbc55c.shtml',
  publishedOn: '2021-09-16',
  retrievedOn: '2026-11-27',
  chip: '苏州 转诊',
  grade: 'officialMirror',
  period: '没写年份'
} as const satisfies Source

export const suzhouAway = {
  title: '苏州异地就医备案成功后怎么使用',
  issuer: '若悠网转社保网',
  url: 'https://ruoyo.com/wuxian/ldbz/30669.html',
  retrievedOn: '2026-11-27',
  chip: '苏州 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const suzhouNotice2026 = {
  title: '2026年度居民医疗保险申报相关问答',
  issuer: '苏州工业园区管委会问答（镜像站）',
  url: 'http://www.polle.com.cn/szgyyq/wdylws/202510/55172f1bdeec4e21bfe1ceacaa0eed68.shtml',
  publishedOn: '2025-10-23',
  retrievedOn: '2026-11-27',
  chip: '苏州 2026',
  grade: 'officialMirror',
  period: '2026 年度'
} as const satisfies Source
