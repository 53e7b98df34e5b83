import type { PickedFile } from '@/platform/sharing/pick-file'
import type { FileResult } from '@/platform/reminders/reminder-file'
import type { ReadBackup } from '@/state/backup'

const given: Readonly<Record<FileResult, string>> = {
  downloaded: '备份已保存到这台设备。',
  shared: '备份已经发出去了。换手机时，从那个聊天里恢复。',
  cancelled: '没有发出去。可以再点一次「备份到文件」。',
  'needs-tap': '微信没让打开聊天列表。请再点一次「备份到文件」。',
  full: '手机空间不够，备份没存成。家里的数据没有动。',
  failed: '备份没存成。家里的数据没有动，可以再试一次。',
  unsupported: '这里存不了文件。换浏览器打开，再备份一次。',
  tried: '这是示例，没有备份。'
}

const pickProblems: Readonly<Record<Exclude<PickedFile['kind'], 'picked' | 'cancelled'>, string>> = {
  'too-large': '它太大了，不像是安心医保的备份。',
  failed: '没能打开它。',
  unsupported: '这里选不了文件。'
}

const badBackups: Readonly<Record<Exclude<ReadBackup['kind'], 'ok'>, string>> = {
  'own-place': '它是抄出来的地方，不是备份。到「家庭」页的「自己填的地方」里贴上。',
  'not-a-backup': '它不是安心医保的备份，或者传的时候坏了。',
  damaged: '它是安心医保的备份，但里面有内容坏了。',
  empty: '它是安心医保的备份，但里面什么也没有。',
  newer: '它是新版本做的备份。先更新小程序，再恢复。',
  'too-large': pickProblems['too-large']
}

export const copy = {
  title: '备份和换手机',
  backup: '备份',
  never: '还没有备份过',
  neverText: '手机丢了，这里记的就都没了。',
  last: (day: string) => `上次备份是 ${day}`,
  unkept: (count: number) => `上次备份后改了 ${count} 处`,
  unkeptText: (day: string) => `${day}存过一份。手机丢了，后面改的就没了。`,
  allKept: '之后没有改过什么。',
  backUp: '备份到文件',
  backUpNote: '可发到自己的微信，换手机时从那里恢复。',
  given,
  backupMissing: (names: string) => `这份备份不全：${names}在这部手机上读不出来，只原样带上了。`,
  backupHeavy: (names: string) => `备份做好了，但${names}超过 1 MB，恢复时放不回手机。先清掉很早以前办完的事，或删掉几笔存着的账单，再备份一次。`,
  backupTooLarge: '没有备份：资料超过 2 MB，恢复时会读不进。先清掉很早以前办完的事，或删掉几笔存着的账单，再备份。',
  restore: { title: '从备份恢复', note: '先看会回来什么、会没掉什么，再决定' },
  handOver: '传给身边的手机',
  send: { title: '给对方扫', note: '这部手机一张一张放码' },
  receive: { title: '从对方手机收', note: '扫码、贴文字，或者用文件', noteNoCamera: '贴文字，或者用文件' },
  privacy: '扫码是面对面传，不上网。不问证件号和真名；称呼、标题里你自己写的会一起传。',
  undo: { lead: '收下的还能撤回。', text: '关掉再打开就不能了。撤回以后，收下之后改的也一起没了。', act: '撤回' },
  undone: '撤回了，和收下以前一样',
  notUndone: '没撤成：手机没让写。现在的数据没有动。',
  bad: { title: '这个文件读不出来', safe: '你现在的数据没有动。', again: '换个文件', cancel: '取消' },
  pickProblems,
  badBackups,
  fileName: (day: string) => `anxin-yibao-${day}.json`
} as const
