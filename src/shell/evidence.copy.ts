import type { Doubt, Repeal } from '@/domain/evidence/figure'

export const evidenceCopy = {
  title: '来源怎么写的',
  note: '是摘要，不是原文。办事前打 12393 问一问。',
  all: (count: number): string => `共 ${count} 处`,
  used: '采用',
  notUsed: '没采用',
  wrong: '这个数不对',
  dot: ' · ',
  why: '为什么这样用。',
  tip: '经验',
  silent: '来源没写',
  repealed: ({ from, by }: Repeal): string => `已废止：${from} 起用${by}`,
  checked: (day: string, url: string): string => `${day} 看过${url === '' ? '' : ` · ${url}`}`,
  doubt: { conflict: '来源不一致', range: '是个区间', inferred: '推定' } satisfies Record<Doubt, string>
} as const
