import type { CareKind } from '@/domain/benefit/bill'
import type { PickedFile } from '@/platform/sharing/pick-file'
import type { Scanned } from '@/platform/sharing/scan-code'
import type { MatterStore } from '@/state/edits'
import type { Taken } from '@/state/hand-over/arrival'
import type { Heard } from '@/state/hand-over/receiving'

type Told = { readonly lead: string; readonly text: string }
const here = (count: number) => (count === 0 ? '' : `已收的 ${count} 张还在。`)

const heard: Readonly<Record<Heard['kind'], (number: number, count: number) => Told>> = {
  taken: (number) => ({ lead: `第 ${number} 张收到了。`, text: '' }),
  complete: () => ({ lead: '收齐了。', text: '' }),
  repeated: (number) => ({ lead: number > 0 ? `第 ${number} 张收过了。` : '这里面没有新的码。', text: '不要紧，请对方翻到缺的那张。' }),
  'other-set': (_, count) => ({ lead: '刚才那张不是这一套的。', text: `${here(count)}请对方看一眼，是不是换了人，或者中间改过资料。` }),
  foreign: (_, count) => ({ lead: '这不是安心医保的码。', text: `没有打开它。${here(count)}` }),
  damaged: (_, count) => ({ lead: '这张没读全。', text: `${here(count)}请对方把屏幕调亮，再扫一次。` }),
  newer: () => ({ lead: '对方的小程序更新一些。', text: '先更新这部手机上的，再来收。' }),
  unreadable: () => ({ lead: '收齐了，但拼不起来。', text: '请从头再收一次，或者改用文件。' }),
  'own-place': () => ({ lead: '这是抄出来的地方，没有家人。', text: '到「自己填的地方」里贴。' }),
  'not-a-backup': () => ({ lead: '这不是安心医保存的。', text: '没有动你现在的数据。' }),
  empty: () => ({ lead: '里面什么也没有。', text: '没有动你现在的数据。' }),
  'too-large': () => ({ lead: '太大了，不像是安心医保存的。', text: '没有动你现在的数据。' })
}

const scans: Readonly<Record<Exclude<Scanned['kind'], 'scanned' | 'cancelled'>, string>> = {
  refused: '没有用相机的许可。可以在微信设置里打开，也可以改用文字或文件。',
  'privacy-refused': '没有同意用相机。可以改用文字或文件。',
  failed: '没扫成，再试一次。',
  unsupported: '这里扫不了码，请用文字或文件。'
}

const taken: Readonly<Record<Exclude<Taken, 'taken'>, string>> = {
  unanswered: '没有收：还有人没选在这里是谁。',
  'too-many': '没有收：合到一起就超过这部手机能记的了（20 位家人、200 张单子）。可以请对方一个人一个人地传。',
  closed: '没有收：这部手机上有资料读不出来，怕盖掉。先到「家庭」页最下面看一看。',
  full: '没有收：手机空间不够。你现在的数据没有动，清出空间再试。',
  failed: '没有收：手机没让写。你现在的数据没有动，可以再试一次。'
}

export const copy = {
  title: '从另一部手机收',
  start: '请对方打开「备份和换手机」，点「给对方扫」。',
  got: (count: number, missing: number) => `收到 ${count} 张，还缺 ${missing} 张`,
  askFor: (number: number) => `请对方翻到第 ${number} 张。先后次序没关系。`,
  numbers: '收到第几张',
  numberLabel: (number: number, isHere: boolean) => `第 ${number} 张，${isHere ? '收到了' : '还缺'}`,
  scanFirst: '扫对方的码',
  scan: (number: number) => `扫第 ${number} 张`,
  again: '从头收',
  otherWays: '不扫码也能收',
  paste: '贴对方发来的文字',
  pasteNote: '先在聊天里复制',
  pasteRefused: '没能读剪贴板。把文字贴进下面这一格。',
  pasteField: '那段文字',
  pastePlaceholder: '长按，粘贴',
  pasteUse: '收这段文字',
  file: '选一个文件',
  fileNote: '对方存的文件，或者自己的备份',
  heard,
  toOwnPlaces: '去贴上',
  scans,
  pickProblems: { 'too-large': '它太大了，不像是安心医保存的。', failed: '没能打开它。', unsupported: '这里选不了文件。' } satisfies Record<Exclude<PickedFile['kind'], 'picked' | 'cancelled'>, string>,
  look: '先看看再收',
  lookBackup: '恢复前先看',
  from: (day: string) => `另一部手机 ${day}放出来的`,
  fromBackup: (day: string, count: number) => `${day}的备份，备份里有 ${count} 位家人`,
  counts: { new: '新来的', differs: '两边不同', same: '一样', back: '会回来', gone: '会没掉', replaced: '换成备份的' },
  way: '怎么恢复',
  ways: { merge: '合到一起', replace: '整个换掉' },
  mergeNote: '两边的都留着，同一件事留一个。不会删掉这部手机上的。',
  replaceNote: (gone: number, who: readonly string[]) =>
    gone === 0 ? '设置和提醒也换成备份里的。这部手机上没有备份里缺的。' : `设置和提醒也换成备份里的。这部手机上有 ${gone} 处备份里没有，会没掉${who.length === 0 ? '' : `，其中家人：${who.join('、')}`}。`,
  undoNote: '收下以后，关掉小程序以前都能在「备份和换手机」撤回。',
  noUndoNote: '这部手机上有资料读不出来，换掉以后找不回来。',
  nobody: '没写是谁的',
  place: (name: string) => `自己填的${name}`,
  whoIs: '在这里是谁？',
  notSaid: '选一位',
  allNew: '剩下的都是新的',
  takeOpen: '收下',
  answerFirst: (count: number) => `还有 ${count} 位没选是谁`,
  noRelation: '关系没有带过来，收下后在「家庭」里选。',
  whoIsAsk: (name: string) => `对方手机上的「${name}」，在这里是谁？`,
  calledThere: (name: string) => `对方的「${name}」`,
  newPerson: '新的一位',
  field: (name: string, mine: string, theirs: string) => `${name}：这里 ${mine}，那边 ${theirs}`,
  part: (name: string, value: string) => `${name} ${value}`,
  closed: { handed: '对方已办结，收下后这里也办结。', backup: '备份里已办结，合进来后这里也办结。' },
  isNew: '新来的',
  isSame: '一样，不动',
  differs: '两边不同',
  counted: { household: () => '资料', entries: (n: number) => `${n} 件自己记的事`, bills: (n: number) => `${n} 张单子`, progress: (n: number) => `${n} 件在办的事`, done: (n: number) => `${n} 个办好的勾`, 'own-places': (n: number) => `${n} 个数` } satisfies Record<MatterStore, (n: number) => string>,
  list: (parts: readonly string[]) => parts.join('、'),
  choose: (what: string) => `${what}，留哪个`,
  mine: '这部手机',
  theirs: '对方',
  theirsBackup: '备份',
  together: '两边的勾合起来',
  onDay: (day: string) => `${day}改`,
  newer: (day: string) => `${day}改 · 较新`,
  noDay: '不知道哪天改的',
  refuse: '不收',
  take: (count: number) => `收下 ${count} 项`,
  nothingNew: '没有新的可收',
  restoreMerge: (count: number) => `合进来 ${count} 项`,
  restore: '恢复',
  taken: '收下了',
  restored: '恢复好了',
  takenProblems: taken,
  doubts: {
    missing: (names: string) => `这份备份做的时候就缺：${names}。`,
    lost: (count: number) => `里面有 ${count} 条读不出来。`,
    changed: '里面有字和放出来时不一样，收下以后请核对。'
  }
} as const

export const things = {
  household: '资料', entry: '自己记的事', case: '办到一半的事', done: '办好的勾',
  bill: (day: string, care: CareKind) => `${day}${CARES[care]}的单子`,
  yuan: (sum: string) => `${sum} 元`,
  year: (year: number) => `${year} 年`,
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  coverYear: (year: number) => `${year} 年缴费`,
  doneOn: '办好的那天',
  source: '从哪来',
  unknownPerson: '不在家里的人',
  none: '没写'
} as const

const CARES: Readonly<Record<CareKind, string>> = { inpatient: '住院', emergency: '急诊抢救', generalOutpatient: '门诊', chronicOutpatient: '慢性病门诊', specialOutpatient: '特殊病门诊', pharmacy: '药店' }
