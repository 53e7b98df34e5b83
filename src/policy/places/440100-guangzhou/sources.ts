import type { Source } from '@/domain/evidence/figure'

export const guangzhouClinic2023 = {
  title: '广州职工医保门诊待遇（2023）',
  issuer: '聚合站 jscxw.com',
  url: 'https://jscxw.com/read/30098.html',
  retrievedOn: '2026-11-22',
  chip: '穗门诊 2023',
  grade: 'aggregator',
  period: '2023'
} as const satisfies Source

export const guangzhouStay2022 = {
  title: '广州职工医保住院起付线（2022）',
  issuer: '聚合站 csjbk.com',
  url: 'http://csjbk.com/techan/12477.html',
  retrievedOn: '2026-11-22',
  chip: '穗住院 2022',
  grade: 'aggregator',
  period: '2022'
} as const satisfies Source

export const guangzhouStayNew = {
  title: '广州职工医保住院起付线（页 6515973）',
  issuer: '聚合站 jiusongjiankang.com',
  retrievedOn: '2026-11-22',
  chip: '穗住院另页',
  grade: 'unverified',
  period: '没写年份'
} as const satisfies Source

export const guangzhouStay2023 = {
  title: '广州职工医保住院待遇（社保网稿，2023-06）',
  issuer: '转载站 dzwindows.com（社保网）',
  url: 'http://yule.dzwindows.com/dianying/2023/0607/12776.html',
  publishedOn: '2023-06-07',
  retrievedOn: '2026-11-27',
  chip: '穗住院 2023',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const guangzhouStayRates = {
  title: '广州职工医保住院比例',
  issuer: '聚合站 zhenshebao.com',
  url: 'https://www.zhenshebao.com/bbs/guangzhou/317.html',
  retrievedOn: '2026-11-22',
  chip: '穗住院比例',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const guangzhouList2020 = {
  title: '广州职工医保待遇清单（约 2020）',
  issuer: '聚合站 cwdbkk.com',
  url: 'https://www.cwdbkk.com/html_2/chongwubaoxian/17565/list/11.html',
  retrievedOn: '2026-11-22',
  chip: '穗清单 2020',
  grade: 'aggregator',
  period: '约 2020'
} as const satisfies Source

export const guangzhouResident2022 = {
  title: '广州居民医保报销举例（2022-06-24）',
  issuer: '广州本地宝',
  url: 'http://gz.bendibao.com/gzsi/2022624/si317816.shtml',
  publishedOn: '2022-06-24',
  retrievedOn: '2026-11-22',
  chip: '穗居民 2022',
  grade: 'news',
  period: '2022'
} as const satisfies Source

export const guangzhouFiling2023 = {
  title: '广州医保异地就医备案（转述，2023-05）',
  issuer: '个人网站 pkslow.com',
  url: 'https://www.pkslow.com/archives/gz-yibao-remote',
  retrievedOn: '2026-11-22',
  chip: '穗备案 2023',
  grade: 'aggregator',
  period: '2023-05'
} as const satisfies Source

export const guangzhouNews2026 = {
  title: '广州延长2026年度城乡居民医保集中征缴期',
  issuer: '南方网',
  url: 'https://news.southcn.com/node_54a44f01a2/155973b73e.shtml',
  publishedOn: '2025-12-25',
  retrievedOn: '2026-11-27',
  chip: '广州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const guangzhouNotice2025 = {
  title: '关于明确2025年度广州市城乡居民医保筹资标准调整方案的通知（穗医保发〔2024〕23号）',
  docNumber: '穗医保发〔2024〕23号',
  issuer: '广州市医保局、财政局（镜像）',
  url: 'http://www.moonvisionstudio.com/zfjg/gzsylbzj/tzgg/content/post_10022293.html',
  publishedOn: '2024-12-03',
  retrievedOn: '2026-11-27',
  chip: '广州 2025',
  grade: 'officialMirror',
  period: '2025 年度'
} as const satisfies Source

export const guangzhouPage2025 = {
  title: '2025年度广州大中专学生医保参保指南',
  issuer: '广州本地宝',
  url: 'https://m.gz.bendibao.com/life/275256.html',
  retrievedOn: '2026-11-27',
  chip: '广州 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source
