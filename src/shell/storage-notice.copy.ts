import type { StorageTrouble } from '@/state/storage-report'

type NotSaved = Extract<StorageTrouble, { kind: 'not-saved' }>
export type Said = Exclude<StorageTrouble['kind'], 'not-saved'> | `not-saved-${NotSaved['why']}`

export const storageCopy = {
  stores: {
    household: '家人名单',
    preferences: '设置',
    estimates: '算过的账单',
    done: '办好的事',
    entries: '自己记的事',
    progress: '办到哪一步',
    reminders: '提醒'
  } as Readonly<Record<string, string>>,
  otherStore: '有的资料',
  comma: '、',
  troubles: {
    damaged: { lead: '有资料读不出来。', text: (names: string) => `${names}存的内容坏了，已经另外收着，没有盖掉。可以重新填。` },
    newer: { lead: '有资料是新版存的。', text: (names: string) => `${names}这一版看不懂，原样收着，没有盖掉。更新以后再看。` },
    unreadable: { lead: '手机没让读资料。', text: (names: string) => `${names}这次读不出来，也不会往里写。关掉再打开试试。` },
    'not-saved-full': { lead: '没存上，手机存满了。', text: (names: string) => `${names}刚才的改动只在这次有效。清出空间再改一次，会重新存。` },
    'not-saved-failed': { lead: '没存上。', text: (names: string) => `${names}刚才的改动只在这次有效。再改一次，会重新存。` },
    'not-saved-would-overwrite': { lead: '没存上。', text: (names: string) => `${names}的旧资料还读不出来，怕盖掉，新的没往里存。` }
  } satisfies Record<Said, { lead: string; text: (names: string) => string }>
} as const
