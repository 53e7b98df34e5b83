import type { StorageTrouble } from '@/state/storage-report'

type NotSaved = Extract<StorageTrouble, { kind: 'not-saved' }>
export type Said = Exclude<StorageTrouble['kind'], 'not-saved'> | 'damaged-items' | 'damaged-in-place' | `not-saved-${NotSaved['why']}`

export const storageCopy = {
  stores: {
    household: '家人名单',
    preferences: '设置',
    'own-places': '自己填的地方',
    estimates: '正在算的账单',
    bills: '账本里的单子',
    done: '办好的事',
    entries: '自己记的事',
    progress: '办到哪一步',
    reminders: '提醒',
    unfinished: '没办完的事',
    'home-area': '默认统筹区',
    'filing-draft': '备案问答',
    typed: '填到一半的表',
    'backup-day': '上次备份的日子',
    edits: '改动的日子',
    'home-view': '首页的第一屏'
  } as Readonly<Record<string, string>>,
  otherStore: '有的资料',
  comma: '、',
  troubles: {
    damaged: { lead: '有资料读不出来。', text: (names: string) => `${names}存的内容坏了，已经另外收着，没有盖掉。到「家人」页最下面可以看，也可以放回。` },
    'damaged-in-place': { lead: '有资料读不出来。', text: (names: string) => `${names}存的内容坏了，手机满了收不走，留在原处没有动。先清出空间再打开，这之前改的存不上。` },
    'damaged-items': { lead: '有几条资料读不出来。', text: (names: string) => `${names}坏的几条另外收着，其他的都在。到「家人」页最下面可以看，也可以放回。` },
    changed: { lead: '有资料和存下时不一样。', text: (names: string) => `${names}能读出来，但里面有字变了，可能是手机存储出了错。请核对一遍。` },
    newer: { lead: '有资料是新版存的。', text: (names: string) => `${names}这一版看不懂，原样留着，没有盖掉，更新以后就能看到。这之前改的存不上。` },
    unreadable: { lead: '手机没让读资料。', text: (names: string) => `${names}这次读不出来，也不会往里写。关掉再打开试试。` },
    'not-saved-full': { lead: '没存上，手机存满了。', text: (names: string) => `${names}刚才的改动只在这次有效。清出空间再改一次，会重新存。` },
    'not-saved-failed': { lead: '没存上。', text: (names: string) => `${names}刚才的改动只在这次有效。再改一次，会重新存。` },
    'not-saved-would-overwrite': { lead: '没存上。', text: (names: string) => `${names}的旧资料还读不出来，怕盖掉，新的没往里存。` }
  } satisfies Record<Said, { lead: string; text: (names: string) => string }>
} as const

/** 「家人名单、设置」, each once. */
export const storeNames = (stores: readonly string[]): string =>
  [...new Set(stores.map((store) => storageCopy.stores[store] ?? storageCopy.otherStore))].join(storageCopy.comma)
