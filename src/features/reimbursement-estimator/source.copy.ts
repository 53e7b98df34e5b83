import type { Grade } from '@/domain/evidence/figure'

export const sourceCopy = {
  title: '这个数从哪来',
  note: '来源多是第三方网页，可能有错。办事前打 12393 问一问。',
  from: (title: string, at: string) => (at === '' ? title : `${title} · ${at}`),
  used: '采用',
  notUsed: '没采用',
  all: '看全部来源',
  grades: {
    official: '官方', officialMirror: '官方转载', news: '媒体、医院', aggregator: '聚合网站', unverified: '未核对', userEntered: '自己填的', inferred: '推定'
  } satisfies Record<Grade, string>,
  checked: (on: string, url: string) => `${on} 看过${url === '' ? '' : ` · ${url}`}`
} as const
