import type { Source } from '@/domain/evidence/figure'

export const handanStaff2023 = {
  title: '2023年邯郸市职工医保报销比例政策',
  issuer: '职业动力网转社保100网',
  url: 'https://www.careerup.com.cn/pedia/strategy/38505.html',
  publishedOn: '2023-06-02',
  retrievedOn: '2026-11-27',
  chip: '邯郸 2023',
  grade: 'aggregator',
  period: '2023 年度'
} as const satisfies Source

export const handanStaff = {
  title: '邯郸市城镇职工医保住院待遇',
  issuer: '橙橘网',
  url: 'http://m.chengju.com/techan/a0806b94ecb89c625ba0a2f44efec06a.html',
  publishedOn: '2023-10-13',
  retrievedOn: '2026-11-27',
  chip: '邯郸 异地',
  grade: 'aggregator',
  period: '没写年份'
} as const satisfies Source
