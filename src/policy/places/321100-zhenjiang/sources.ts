import type { Source } from '@/domain/evidence/figure'

export const zhenjiangReply2024 = {
  title: '镇江职工医保住院待遇答复（2024-08-08）',
  issuer: '镇江市医保部门在梦溪论坛的答复',
  url: 'http://b.my0511.com/viewthread.php?authorid=249896&tid=8733077',
  publishedOn: '2024-08-08',
  retrievedOn: '2026-11-22',
  chip: '镇江 答复',
  grade: 'officialMirror',
  period: '2024-08-08'
} as const satisfies Source
