import type { Source } from '@/domain/evidence/figure'

export const liupanshuiHospital = {
  title: '六盘水医保个人承担比例',
  issuer: '医院页 lpsbcyy.com',
  url: 'http://lpsbcyy.com/list.asp?id=633',
  retrievedOn: '2026-11-27',
  chip: '六盘水院方',
  grade: 'news',
  period: '没写年份'
} as const satisfies Source
