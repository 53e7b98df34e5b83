import type { Source } from '@/domain/evidence/figure'

export const hengyangResident = {
  title: '衡阳城乡居民医保住院起付线、比例、限额',
  issuer: '转载站 yuerzaojiao.com',
  url: 'http://yuerzaojiao.com/baike/techan/2074989.html',
  publishedOn: '2023-08-29',
  retrievedOn: '2026-11-27',
  chip: '衡阳 居民',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source

export const hengyangResident2023 = {
  title: '2023 年衡阳城乡居民医保住院起付线、比例、限额',
  issuer: '转载站 3news.cn（社保网）',
  url: 'http://life.3news.cn/bxtw/2023/0830/1040167.html',
  publishedOn: '2023-08-30',
  retrievedOn: '2026-11-27',
  chip: '衡阳 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source
