import type { Source } from '@/domain/evidence/figure'

export const xianStaff2023 = {
  title: '2023 西安职工医保住院起付线及待遇一览',
  issuer: '社保网 southmoney.com',
  url: 'https://m.shebao.southmoney.com/yiliao/202309/456934.html',
  retrievedOn: '2026-11-27',
  chip: '西安 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const xianStaff2023b = {
  title: '2023 西安职工医保住院怎么报销',
  issuer: '聚合站 eshebao.cn',
  url: 'https://www.eshebao.cn/news/71241.html',
  publishedOn: '2023-06-14',
  retrievedOn: '2026-11-27',
  chip: '西安 另页',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const xianHospital2022 = {
  title: '西安某医院就医攻略',
  issuer: '问大夫平台 wendaifu.com（医院名摘录未见）',
  url: 'https://m.wendaifu.com/hospitals/xazynbyy/gonglue_11098.html',
  publishedOn: '2022-08-16',
  retrievedOn: '2026-11-27',
  chip: '西安 2022',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const xianDrugs = {
  title: '陕西最新职工医保住院费报销标准（西安为例）',
  issuer: '网易号',
  url: 'https://www.163.com/dy/article/GLNVSLD10545FXFV.html',
  retrievedOn: '2026-11-27',
  chip: '西安 乙类',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const xianResident2023 = {
  title: '西安医保报销比例 2023',
  issuer: '聚合站 ruoyo.com',
  url: 'https://ruoyo.com/wuxian/yiliao/73106.html',
  retrievedOn: '2026-11-27',
  chip: '西安 居民',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const xianHospital = {
  title: '西安市城乡居民医保相关政策',
  issuer: '医院网站 zyhos.cn（医院名摘录未见，页面自称“本院”）',
  url: 'https://www.zyhos.cn/info/2181/16891.htm',
  retrievedOn: '2026-11-27',
  chip: '西安 院方',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source

export const xianPage2026 = {
  title: '西安市2026年度灵活就业人员医保缴费费率',
  docNumber: '市医保发〔2025〕34号',
  issuer: '西安旅游网（转市医保发〔2025〕34号、38号）',
  url: 'https://www.tang.org.cn/72723.html',
  retrievedOn: '2026-11-27',
  chip: '西安 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source
