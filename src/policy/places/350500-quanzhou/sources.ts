import type { Source } from '@/domain/evidence/figure'

export const quanzhouNews2026 = {
  title: '医保集中参保缴费即将截止 错过将影响待遇享受',
  issuer: '泉州晚报镜像',
  url: 'http://www.jsjituan.cn/news/57b77299170.html',
  retrievedOn: '2026-11-27',
  chip: '泉州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const quanzhouNews2026b = {
  title: '2026年度城乡居民医保延长缴费期今日截止',
  issuer: '海峡网',
  url: 'http://www.hxnews.com/news/fj/mn/qz/202602/28/2241005.shtml',
  publishedOn: '2026-02-28',
  retrievedOn: '2026-11-27',
  chip: '泉州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const quanzhouNews2026c = {
  title: '2026年石狮城乡居民基本医保参保缴费',
  issuer: '石狮新闻镜像',
  url: 'http://m.413629.com/shishi/news/3061205.html',
  retrievedOn: '2026-11-27',
  chip: '泉州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const quanzhouStaff2023 = {
  title: '泉州职工住院医保可以报销吗 2023年泉州职工住院报销比例（社保网稿）',
  issuer: '社保网稿（检索结果没给网址）',
  publishedOn: '2023-08-29',
  retrievedOn: '2026-11-27',
  chip: '泉州 职工',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const quanzhouCap2023 = {
  title: '2023年泉州职工普通门诊起付标准',
  issuer: '律法网转载',
  url: 'http://m.www670yycom.cn/rd/2023/0828/203946.html',
  publishedOn: '2023-08-28',
  retrievedOn: '2026-11-27',
  chip: '泉州 限额',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const quanzhouAgain2022 = {
  title: '泉州医保报销比例（2022）',
  issuer: '转载 pgbg.com.cn',
  url: 'http://www.pgbg.com.cn/techan/1709137454127000.html',
  publishedOn: '2024-02-29',
  retrievedOn: '2026-11-27',
  chip: '泉州 2022',
  grade: 'aggregator',
  period: '2022 年度'
} as const satisfies Source

export const quanzhouAway = {
  title: '泉州医保跨县报销比例',
  issuer: 'xpbk.net',
  url: 'https://xpbk.net/changshi/8ZorAwGqmk.html',
  retrievedOn: '2026-11-27',
  chip: '泉州 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const quanzhouResident2023 = {
  title: '2023年泉州居民医保报销比例 起付标准及限额多少',
  issuer: '高速网转载（社保网稿）gaosu.com.cn',
  url: 'http://zx.gaosu.com.cn/bianminzhinan/96383.html',
  retrievedOn: '2026-11-27',
  chip: '泉州 居民',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
