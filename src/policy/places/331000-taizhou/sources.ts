import type { Source } from '@/domain/evidence/figure'

export const taizhouNews2026 = {
  title: '台州城乡居民医保儿童参保缴费',
  issuer: '望潮客户端（网易号镜像）',
  url: 'http://m.digipub.cc/dy/article/KGL6VLOV051797T3.html',
  retrievedOn: '2026-11-27',
  chip: '台州 2026',
  grade: 'news',
  period: '2026 年度'
} as const satisfies Source

export const taizhouNotice2025 = {
  title: '关于公布台州市2025年度城乡居民基本医疗保险及长期护理保险筹资标准的通知',
  issuer: '台州市医保局、财政局、税务局（椒江区人民政府公开）',
  url: 'https://www.jj.gov.cn/art/2024/12/5/art_1229455153_1716014.html',
  publishedOn: '2024-12-05',
  retrievedOn: '2026-11-27',
  chip: '台州 2025',
  grade: 'official',
  period: '2025 年度'
} as const satisfies Source

export const taizhouStart2024 = {
  title: '台州职工医保住院报销起付线及报销标准（2024）',
  issuer: '转载 jxyuer.com',
  url: 'http://jxyuer.com/baike/techan/1825330.html',
  publishedOn: '2024-03-20',
  retrievedOn: '2026-11-27',
  chip: '台州 起付',
  grade: 'aggregator',
  period: '2024 年度'
} as const satisfies Source

export const taizhouStay2024 = {
  title: '台州医保住院报销比例（2024-03）',
  issuer: '转载 shbk.net',
  url: 'http://shbk.net/techan/874f7405c1f3c61e621c96d661d3294c.html',
  publishedOn: '2024-03-20',
  retrievedOn: '2026-11-27',
  chip: '台州 住院',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
