import type { Source } from '@/domain/evidence/figure'

export const shanghai2026 = {
  title: '上海居民医保 2026 年度缴费',
  issuer: '聚合站 maigoo.com',
  url: 'https://www.maigoo.com/news/652372.html',
  retrievedOn: '2026-11-22',
  chip: '沪缴费 2026',
  grade: 'aggregator',
  period: '2026 年度'
} as const satisfies Source

export const shanghaiYear = {
  title: '上海职工医保 2022 医保年度（2022-07-01 至 2023-06-30）',
  issuer: '上海本地宝',
  url: 'http://m.sh.bendibao.com/zffw/269509.html',
  retrievedOn: '2026-11-22',
  chip: '上海 2022',
  grade: 'news',
  period: '2022 医保年度'
} as const satisfies Source

export const shanghaiStay2022 = {
  title: '上海职工医保住院待遇',
  issuer: '聚合站 readke.com',
  url: 'http://readke.com/c/3343615.html',
  retrievedOn: '2026-11-22',
  chip: '上海 2022',
  grade: 'aggregator',
  period: '2022'
} as const satisfies Source

export const shanghaiCap2024 = {
  title: '上海 2024 医保年度统筹最高支付限额（63 万）',
  issuer: '聚合站 jiusongjiankang.com',
  url: 'https://m.jiusongjiankang.com/health/news/4675774.html',
  retrievedOn: '2026-11-22',
  chip: '沪限额 2024',
  grade: 'unverified',
  period: '2024-07-01 起'
} as const satisfies Source

export const shanghaiCap2024b = {
  title: '上海统筹最高支付限额（61 万）',
  issuer: '聚合站 hzbdd.com（页 75177）',
  retrievedOn: '2026-11-22',
  chip: '沪限额另页',
  grade: 'unverified',
  period: '没写年份'
} as const satisfies Source

export const shanghaiClinicOld = {
  title: '上海职工门急诊共付比例（2012）',
  issuer: 'xiangrikui.com',
  url: 'http://www.xiangrikui.com/shehuibaoxian/yiliaobaoxian/20120406/204238.html',
  publishedOn: '2012-04-06',
  retrievedOn: '2026-11-22',
  chip: '沪门诊旧规',
  grade: 'news',
  period: '2012–2023'
} as const satisfies Source

export const shanghaiResident2020 = {
  title: '上海居民医保住院待遇（2020）',
  issuer: '聚合站 southmoney.com',
  url: 'http://shebao.southmoney.com/yiliao/baoxiao/202007/103521.html',
  retrievedOn: '2026-11-22',
  chip: '沪居民 2020',
  grade: 'aggregator',
  period: '2020'
} as const satisfies Source

export const shanghaiAssistance2023 = {
  title: '上海医疗救助住院比例',
  issuer: '中国证券报·中证网',
  url: 'https://cs.com.cn/sylm/jsbd/202301/t20230112_6318695.html',
  publishedOn: '2023-01-12',
  retrievedOn: '2026-11-22',
  chip: '沪救助 2023',
  grade: 'news',
  period: '2023'
} as const satisfies Source

export const shanghaiCollege2026 = {
  title: '关于2026年度大学生医保参保缴费的告知',
  issuer: '上海电力大学',
  url: 'https://shiep.edu.cn/1a/76/c6422a268918/page.htm',
  retrievedOn: '2026-11-27',
  chip: '沪大学 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const shanghaiCap2025 = {
  title: '7月1日起上海职工医保进入2025医保年度',
  issuer: '劳动报（中工网），转载页 tjwdhx.com',
  url: 'http://www.tjwdhx.com/chaogugongganpingtai/22156.html',
  retrievedOn: '2026-11-27',
  chip: '沪限额 2025',
  grade: 'news',
  period: '2025 医保年度'
} as const satisfies Source
