import type { Source } from '@/domain/evidence/figure'

/** On the site of one district; the letter speaks of 乐山 and of 「我市」 for the days and the sums. */
export const leshanLetter2026 = {
  title: '亲爱的各位在外返乡乡亲（2026 年度乐山城乡居民医保）',
  issuer: '乐山市金口河区政府网站',
  url: 'http://jkh.gov.cn/jkhq/shbz/202602/af4fcbbe667246f881c912258b0abb0d.shtml',
  retrievedOn: '2026-11-28',
  chip: '乐山 2026',
  grade: 'official',
  period: '2026 年度'
} as const satisfies Source
