import type { ThemeChoice } from '@/state/preferences'
import type { FileResult } from '@/platform/reminders/reminder-file'
import type { PutBack } from '@/state/shelf'

const themes: Readonly<Record<ThemeChoice, string>> = { system: '跟随系统', light: '浅色', dark: '深色' }

const backSaid = ({ whole, part, left }: PutBack): string =>
  [
    whole > 0 ? `${whole} 条放回去了。` : '',
    part > 0 ? `${part} 条只放回了读得出来的部分，请核对，原样还收在这里。` : '',
    left > 0 ? `${left} 条还是读不出来，原样收在这里。` : ''
  ].join('')

export const copy = {
  reading: '看得清',
  large: { title: '大字模式', note: '字大 1.3 倍，按钮更高' },
  theme: '深浅外观',
  themes,
  area: '默认统筹区',
  areaFollow: '跟着家人走',
  areaFollowNote: '多数家人在哪参保，就用哪里。',
  areaNote: '首页先说这里的政策。',
  remind: '提前几天提醒',
  remindDays: (days: string) => `${days} 天`,
  onTheDay: '当天',
  data: '数据',
  handOver: {
    title: '备份和换手机',
    never: '还没备份过',
    last: (day: string) => `上次备份 ${day}`,
    many: (since: string, count: number) => `${since}，有 ${count} 处改动没存`
  },
  given: { downloaded: '导出好了。', shared: '已经发出去了。', cancelled: '没有发出去。', 'needs-tap': '微信没让打开聊天列表。请再点一次。', full: '手机空间不够，没导出成。', failed: '没导出成，可以再试一次。', unsupported: '这里存不了文件。', tried: '这是示例，没有导出。' } satisfies Record<FileResult, string>,
  old: '很早以前办完的事',
  notErased: (names: string) => `没清干净，手机没让删：${names}。关掉再打开，再清一次。`,
  maybeErased: '资料都清空了，但手机没说还剩什么。关掉再打开，再清一次才放心。',
  shelf: {
    title: '读不出来的资料',
    note: '原样收着，没有丢。可以看，可以导出，也可以放回去。',
    whole: (store: string) => `整份${store}`,
    items: (count: number, store: string) => `${store}里的 ${count} 条`,
    named: (names: string, store: string) => `${names}（${store}）`,
    back: '放回去',
    give: '导出',
    drop: '不要了',
    dropSure: '再点一次就删掉',
    dropped: '删掉了',
    notDropped: '手机没让删，还在。',
    fileName: (key: string, day: string) => `anxin-yibao-${key}-${day}.json`,
    backSaid
  },
  ownPlaces: '自己填的地方',
  privacy: '你的信息在哪',
  library: { title: '政策库', note: '每个数从哪来，哪里对不上' },
  erase: '清空全部数据',
  eraseAsk: (count: number) => (count === 0 ? '清空全部数据？' : `清空 ${count} 位家人的全部数据？`),
  eraseText: '日历、估算、办到一半的步骤都会删掉，找不回来。建议先备份。',
  eraseFirst: '先备份',
  eraseDo: '清空',
  erased: '全部清空了',
  about: ['安心医保不是医保局的产品，也不代办业务', '政策问题请打 12393'],
  names: (all: readonly string[]) => all.join('、')
} as const
