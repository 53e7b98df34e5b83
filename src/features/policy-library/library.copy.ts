import type { Repeal } from '@/domain/evidence/figure'

const plain = (text: string): string => text.split(',').join('')
const saysAlready = (text: string, label: string): boolean => plain(text).includes(plain(label))

/** 「90%（85% 再加 5 点）」; where the one says all that the other says, it stands alone: 「最多 6 个月」, 「63 万元」. */
export function withLabel(text: string, label = ''): string {
  if (saysAlready(text, label)) return text
  return saysAlready(label, text) ? label : `${text}（${label}）`
}

/** 「北京市」 → 「北京」 */
export const national = '全国'

/** One of several answers, or one set aside: 「原文：775 元/月。」 */
export const factLine = (text: string, label = ''): string => (saysAlready(text, label) ? text : `${label}：${text}`)

export const copy = {
  title: '政策库',
  search: '搜政策',
  searchHint: '打一句话，或一个词',
  placesLabel: '哪里的',
  morePlaces: (count: number): string => `全部 ${count} 处`,
  placesSheet: '看哪里的',
  placesNote: '先列有资料的地方，每处都不全。',
  nation: '全国规则',
  coverage: {
    title: '各地有什么',
    open: '各地有什么',
    line: ({ all, known, paying, computed }: { readonly all: number; readonly known: number; readonly paying: number; readonly computed: number }): string =>
      known === 0 ? `${all} 个地方，都没有自己的资料` : `${all} 个地方，${known} 个有资料；缴费日子 ${paying} 个，能估算 ${computed} 个`
  },
  topicsLabel: '主题',
  allTopics: '全部',
  notFetched: '这里的资料没取到。连上网再试一次。',
  count: (place: string, lines: number, conflicts: number): string => (conflicts === 0 ? `${place} ${lines} 条。` : `${place} ${lines} 条，${conflicts} 条对不上。`),
  plain: (hotline: string): string => `资料多是第三方网页，会有错，也会互相打架。办事前打 ${hotline}。`,
  onlyConflicts: '只看这些',
  allAgain: '看全部',
  waiting: (count: number): string => (count === 0 ? '没有找到，换个词试试' : `找到 ${count} 条`),
  see: '看结果',
  results: (query: string, count: number): string => `搜「${query}」，找到 ${count} 条`,
  answers: '可能是这些',
  named: {
    here: (place: string): string => `看${place}的`,
    away: (place: string): string => `${place}的资料还没取，点这里取`,
    none: (place: string): string => `没有${place}自己的缴费和报销资料，看全国的`
  },
  cut: (text: string): string => `${text}…`,
  lines: (count: number): string => `${count} 条`,
  none: {
    search: (query: string): string => `没有「${query}」`,
    conflicts: '这里没有对不上的',
    topic: '这里没有',
    text: '换个说法，或者看全部。',
    action: '看全部'
  },
  lost: '链接里的那一条没找到，可能改过了。下面是全部。',
  page: (at: number, of: number): string => `第 ${at} 页，共 ${of} 页`,
  pageBefore: '上一页',
  pageAfter: '下一页',
  pages: '翻页',
  higher: (place: string): string => `没写的，照${place}的`,
  higherNote: '点开看那里的规则',
  used: '采用',
  asideHead: '没采用',
  asideLine: (text: string): string => `没采用：${text}`,
  claimLine: (chip: string, says: string, marks: readonly string[]): string => `· ${chip}：${says}（${marks.filter((mark) => mark !== '').join('，')}）`,
  doubt: { conflict: '来源不一致', oneSource: '原文存疑', range: '是个区间', inferred: '推定' },
  usedBy: { estimate: '估算用', calendar: '日历用', filing: '备案用' },
  rowHint: '点一行，看谁说的',
  rowLabel: (label: string, value: string): string => `${label}，${value}`,
  or: ' / ',
  claims: '各处怎么说',
  checked: (day: string): string => `${day}看过`,
  more: '出处和转发',
  moreLabel: (title: string): string => `${title}，出处和转发`,
  sheetNote: '是摘要，不是原文。',
  why: '为什么这样用。',
  copyAll: '复制文字',
  copying: { copied: '已复制', failed: '没复制成，请长按文字自己选。' },
  share: '转发给家人',
  shareTitle: (place: string, title: string): string => `${place} · ${title}`,
  shareArea: (place: string): string => `${place}的医保资料`,
  sourceSheet: (index: number): string => `资料 ${index}`,
  source: {
    issuer: '谁发的', docNumber: '文号', period: '说的是', repealed: '已废止', since: ({ from, by }: Repeal): string => `${from} 起用${by}`, published: '发布', retrieved: '看过', url: '网址', noUrl: '没有能复制的网址', grade: '可信程度', copyUrl: '复制网址'
  },
  dotted: (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · '),
  foot: '资料会有错，办事前打 12393。——安心医保 政策库'
} as const
