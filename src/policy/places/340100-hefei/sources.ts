import type { Source } from '@/domain/evidence/figure'

export const hefeiPage2025 = {
  title: '合肥城乡居民医保缴费时间(2025年度)',
  issuer: '合肥（转载）',
  url: 'http://kidbbs.com/baike/techan/2004164.html',
  publishedOn: '2024-09-04',
  retrievedOn: '2026-11-27',
  chip: '合肥 2025',
  grade: 'aggregator',
  period: '2025 年度'
} as const satisfies Source

export const hefeiNews2025 = {
  title: '关于启动2024年合肥工业大学合肥校区大学生参保工作的通知',
  issuer: '合肥工业大学校医院',
  url: 'https://xyy.hfut.edu.cn/2024/0912/c4798a306464/page.htm',
  publishedOn: '2024-09-12',
  retrievedOn: '2026-11-27',
  chip: '合肥 2025',
  grade: 'news',
  period: '2025 年度'
} as const satisfies Source

export const hefeiStay2023 = {
  title: '2023年合肥职工医保住院、大病待遇',
  issuer: '聚媒财经转社保网 ceihk.net',
  url: 'http://www.ceihk.net/shenghuo/2023-09-09/24893.html',
  publishedOn: '2023-09-09',
  retrievedOn: '2026-11-27',
  chip: '合肥 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const hefeiStay = {
  title: '合肥职工医保住院报销比例',
  issuer: '转载 kidbbs.com',
  url: 'http://m.kidbbs.com/baike/techan/1359126.html',
  retrievedOn: '2026-11-27',
  chip: '合肥 另页',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hefeiAway2024 = {
  title: '合肥市职工医保异地住院待遇提高',
  issuer: '滁州网（安徽新闻，记者马冰璐）',
  url: 'http://app.chuzhou.cn/print.php?contentid=485651',
  publishedOn: '2024-01-29',
  retrievedOn: '2026-11-27',
  chip: '合肥 异地',
  grade: 'news',
  period: '2024-01-01 起'
} as const satisfies Source

export const hefeiClinic2023 = {
  title: '合肥职工门诊统筹答复（转载）',
  issuer: 'iotzhijia.cn 转载（原发布者摘录未见）',
  url: 'http://iotzhijia.cn/anhui/20231030/91858.html',
  publishedOn: '2023-10-30',
  retrievedOn: '2026-11-27',
  chip: '合肥 门诊',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
