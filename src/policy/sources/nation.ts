import type { Source } from '@/domain/evidence/figure'

// Titles say what the page is about where its own title was not kept.

/** 医保发〔2022〕22号, as a city explains it. */
export const rule22 = {
  title: '跨省异地就医直接结算规定（昆明解读，2023-08）',
  docNumber: '医保发〔2022〕22号',
  issuer: '转载页 senbk.com',
  url: 'http://senbk.com/techan/dac7e5b5a21b52c0b617545ef738dda9.html',
  retrievedOn: '2026-11-22',
  chip: '22号文解读',
  grade: 'aggregator',
  period: '2023-01-01 起'
} as const satisfies Source

/** 国办发〔2024〕38号, as a city answers it. */
export const rule38 = {
  title: '居民医保参保长效机制（许昌答复，2026-01-08）',
  docNumber: '国办发〔2024〕38号',
  issuer: '许昌市人民政府网',
  url: 'https://xuchang.gov.cn/zcwdpt/039025/20260108/c106f82f-6d5d-423b-9200-de352208f5b7.html',
  publishedOn: '2026-01-08',
  retrievedOn: '2026-11-22',
  chip: '38号文答复',
  grade: 'official',
  period: '2025 起'
} as const satisfies Source

/** 大病保险 for people in hardship. */
export const illness42 = {
  title: '大病保险倾斜政策（天津转载）',
  docNumber: '国办发〔2021〕42号（文号待核）',
  issuer: '转载页 kidbbs.com',
  url: 'http://m.kidbbs.com/baike/techan/181215.html',
  retrievedOn: '2026-11-22',
  chip: '大病倾斜',
  grade: 'aggregator',
  period: '2020'
} as const satisfies Source
