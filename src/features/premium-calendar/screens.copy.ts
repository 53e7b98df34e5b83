import type { CalendarResult } from '@/platform/reminders/phone-calendar'
import type { FileResult } from '@/platform/reminders/reminder-file'
import type { BandKind, Unknown } from '@/domain/deadline/deadline'
import type { MissingFact } from '@/domain/enrolment/premium'
import type { copy } from './calendar.copy'

const bands: Readonly<Record<BandKind, string>> = {
  window: '集中缴费期',
  late: '延期缴费期',
  wait: '待遇等待期',
  supplementary: '惠民保参保期'
}

const markLabels = {
  pay: '缴费截止',
  due: '办手续截止',
  record: '备案到期',
  start: '待遇开始、结束'
} as const

const unknowns: Readonly<Record<Unknown['kind'], string>> = {
  insurance: '还不知道参加哪种医保。',
  area: '还没填参保地，算不出缴费的日子。',
  rules: '这个参保地的资料没取到，点上面的「再试」。',
  window: '没查到这里的集中缴费期。',
  claimMonths: '没查到这里的票据多久内要交。',
  newbornRule: '没查到这里的新生儿参保期限。',
  waitingRule: '没查到这里断缴以后要等多久。',
  gapRule: '没查到这里断缴以后要等多久。',
  payment: '还不知道缴没缴。',
  lastMonth: '还不知道最后缴到哪个月。',
  monthDays: '没查到这里每月几号缴，先按月底提醒。'
}

const missingFacts: Readonly<Record<MissingFact, string>> = { grade: '缴费档次', group: '缴费人群', age: '出生年份' }

/** Words of the calendar's own screens: home, which names matters too, does not carry them. */
export const screens = {
  title: '缴费日历',
  whose: '看谁的',
  everyone: '全家',
  pickMonth: '看哪个月',
  previousYear: '前一年',
  nextYear: '后一年',
  yearOf: (year: number) => `${year} 年`,
  monthName: (month: number) => `${month}月`,
  legend: { window: bands.window, waiting: bands.wait, pay: '缴费截止', due: '办手续截止', record: '备案到期', start: '待遇开始' },
  monthList: (month: number, count: number, isThis: boolean) => `${isThis ? '本月' : `${month}月`} ${count} 件`,
  others: (month: number) => `${month}月其他的`,
  picture: {
    out: '现在医保不付的', only: (who: string) => `只有${who}的`, part: (who: string) => `${who}的日子还不全，这里不是全部。`,
    title: (month: number) => `${month} 月的医保日历`, over: '过了还没办的', due: '这个月要办的', list: '、', doubt: (title: string, words: string) => `${title}：${words}`, sources: (names: string) => `来源：${names}`, file: (month: string) => `医保日历-${month}`
  },
  showMonth: '看整月',
  todayNote: (day: string) => `今天 ${day}`,
  // Only where nothing is unknown, nothing was missed and nothing can be paid by now.
  emptyMonth: (month: number) => `${month}月没有要办的`,
  emptyDay: (day: string) => `${day}没有要办的`,
  // Something of a later month can be done by now.
  notDueMonth: (month: number) => `${month}月没有截止的`,
  notDueDay: (day: string) => `${day}没有截止的`,
  next: (day: string, title: string) => `下一件：${day}，${title}。`,
  openNow: (day: string, title: string) => `现在就能办：${title}，${day}截止。`,
  nothingNext: '职工医保由单位按月缴，没有要自己记的缴费日子。',
  partMonth: (month: number) => `${month}月知道的都在这里了`,
  partDay: (day: string) => `${day}知道的都在这里了`,
  partText: (who: string) => `${who}的日子还不全，看上面。`,
  crossing: '跨月的',
  span: (from: string, to: string) => `${from} 到 ${to}`,
  until: (to: string) => `到 ${to}`,
  unknown: '没有日子的',
  unknowns,
  call: (hotline: string) => `打 ${hotline} 问`,
  addOwn: '记一件自己的事',
  cover: '个人账户、断缴、等待期，按人看',
  saveMonth: (count: number) => `把这 ${count} 件存进手机日历`,
  saveFile: (count: number) => `全部 ${count} 件加进手机日历`,
  notInFile: (who: string) => `${who}的日子还不知道，没有放进去。`,
  saveTakenBack: '再导出一次日历文件，办完的会跟着去掉',
  saveAll: (count: number) => `全部 ${count} 件导出日历文件`,
  noMembers: { title: '先加一位家人', text: '填称呼、出生年份和参保地，日子就能算出来。', action: '添加家人' },
  projected: {
    lead: '以后的日子是推定的。',
    text: '还没见到新年度的通知，按最近公布的一年往后推。缴费前看一眼当地通知。'
  },
  bands,
  marks: markLabels,
  crowd: (count: number) => `${count}人`,
  year: (year: number) => `${year} 年度`,
  remind: {
    before: (days: string) => `提前 ${days} 天`,
    at: (days: string, hour: number) => `${days}，${hour} 点响`,
    onTheDay: '当天',
    change: '改提醒时间',
    add: '加入手机日历',
    exportFile: '导出日历文件',
    fileInstead: '加进手机日历（日历文件）',
    added: (day: string) => `${day}加过手机日历`,
    exported: (day: string) => `${day}导出过文件`,
    calendarName: '安心医保',
    cancelled: { title: '已办好', of: (title: string) => `不用办了：${title}`, notes: '这件事办好了，或者不用办了。' },
    notes: {
      where: (places: string) => `去哪办：${places}`,
      doubts: {
        projected: '日期是推定的，办之前看一眼当地通知。',
        inferred: '日期是推出来的，不是通知上写的。办之前打电话问一声。',
        unknown: '哪天截止没查到，这一天只作提醒。打电话问一声。',
        conflict: '金额各处写的不一样，以缴费页面为准。',
        range: '金额有区间，以缴费页面为准。',
        inferredAmount: '金额是推出来的，以缴费页面为准。',
        draft: '金额还在征求意见，可能会变。'
      } satisfies Record<keyof typeof copy.doubts, string>,
      olderPrice: (year: number) => `金额是 ${year} 年度的，新的还没见到，可能会变。`,
      estimate: '安心医保整理，不是医保局的通知。拿不准打 12393。'
    },
    phone: {
      added: '加进手机日历了。请到系统日历看一眼。',
      unsure: '已经交给手机日历，有没有存上它不说。请到系统日历看一眼。',
      refused: '没加进手机日历。微信还没有日历权限，可以去设置打开，或者导出日历文件。',
      'privacy-refused': '没加进手机日历。要先同意微信的隐私说明，或者导出日历文件。',
      cancelled: '没加进手机日历。刚才取消了，可以再试一次，或者导出日历文件。',
      'needs-tap': '微信一次只让加一条。再点一下加下一条，或者导出日历文件，一次全有。',
      failed: '没加进手机日历。可以再试一次，或者导出日历文件。',
      unsupported: '这里加不了手机日历。可以导出日历文件，再用手机日历打开。',
      tried: '这是示例，没有放进手机日历。'
    } satisfies Record<CalendarResult, string>,
    file: {
      downloaded: '文件已保存。用手机日历打开它；以后再导入一次会更新，不会重复。',
      shared: '文件已经发出去了。在手机上打开它，存进日历。',
      cancelled: '没有发出去。可以再点一次「导出日历文件」。',
      'needs-tap': '微信没让打开聊天列表。请再点一次「导出日历文件」。',
      full: '手机空间不够，文件没存成。家里的数据没有动。',
      failed: '文件没存成。家里的数据没有动，可以再试一次。',
      unsupported: '这里存不了文件。用浏览器打开，再导出一次。',
      tried: '这是示例，没有导出文件。'
    } satisfies Record<FileResult, string>,
    tooLate: '今天已经没有能响的钟点了，没有加进手机日历。今天就办，或者打 12393。',
    firstSilent: '这一次的提醒时间已经过了，从下一次开始响。',
    someAdded: (count: number, of: number) => `${of} 条里加了 ${count} 条。`,
    stale: (count: number) => `手机日历里有 ${count} 条过时了`,
    staleText: '改了日子或者已经办完的，手机日历不会自己变。请到系统日历删掉，或者重新导出。',
    staleSeen: '看过了',
    staleFile: (count: number) => `导出过的文件里有 ${count} 条变了`,
    staleFileText: '再导出一次，用手机日历打开，旧的会跟着更新。',
    staleOne: '手机日历里的这一条过时了，请到系统日历删掉。',
    openSettings: '去设置'
  },
  left: {
    today: '今天',
    days: (days: number) => `剩 ${days} 天`,
    inDays: (days: number) => `${days} 天后`,
    opensIn: (days: number) => `${days} 天后开始`,
    overdue: (days: number) => `过期 ${days} 天`,
    ago: (days: number) => `${days} 天前`,
    paid: '已缴',
    done: '已办',
    letGo: '不补了',
    over: '已过',
    bandDays: (days: number) => `还剩 ${days} 天`,
    bandIn: (days: number) => `${days} 天后开始`,
    bandOver: '已结束'
  },
  money: {
    each: '一人',
    still: (sum: string) => `还差 ${sum}`,
    allPaid: '都缴了',
    none: '不用缴费',
    aided: '政府代缴后',
    aidedAll: '困难身份由政府代缴',
    basis: (year: number) => `${year} 年度标准`,
    elsewhere: (values: string) => `别处写 ${values}`,
    pickGrade: '选一下档次，金额就准了',
    changeGrade: '换一档',
    fill: (facts: readonly MissingFact[]) => `家人资料里补上${facts.map((fact) => missingFacts[fact]).join('、')}，金额会更准。`,
    forYear: (year: number) => `${year} 年度`,
    total: (sum: string) => `共 ${sum}`
  },
  windows: {
    from: (kind: string, from: string, to: string) => `${kind} ${from} 到 ${to}`,
    to: (kind: string, to: string) => `${kind}到 ${to}`
  },
  answers: {
    paid: '已经缴了',
    paidAll: '都缴了',
    more: (count: number) => `还有 ${count} 件不知道`,
    yes: '缴了',
    no: '没缴',
    fillPlace: '填参保地',
    fillInsurance: '去选哪种医保',
    pickMonth: '去选月份',
    section: '还不知道的',
    both: (when: string, note: string) => `${when}。${note}`
  },
  over: {
    title: (count: number) => `过期没办的 ${count} 件`,
    stillOpen: (day: string) => `${day}前改主意，还能补`,
    outTitle: '现在医保不付的',
    foot: '缴了、不打算缴，都点进去说一声。没回答就一直留在这里。',
    giveUp: '今年不缴了',
    letGo: '不补了',
    out: (who: string, word: string) => `${who} · ${word}`
  },
  toast: {
    undoFull: '自己记的事满了，放不回去。先删掉一条再来。',
    paid: (who: string) => `${who}已标记为「已缴」`,
    done: (what: string) => `「${what}」已标记为「已办」`,
    undone: (who: string) => `${who}改回「待缴」`,
    undoneTask: (what: string) => `「${what}」改回「待办」`,
    told: {
      paid: (year: number) => `${year} 年的记成「缴了」`,
      missed: (year: number) => `${year} 年的记成「没缴」`,
      declined: (year: number) => `${year} 年的记成「不缴了」，这一年不在保`
    },
    letGo: '记成「不补了」，断的那几个月医保不付',
    removed: (title: string) => `「${title}」已删除`
  },
  notice: {
    lead: (count: number) => `7 天内有 ${count} 件要办。`,
    see: '去看看'
  },
  entry: {
    addTitle: '记一件事',
    editTitle: '改这件事',
    what: '记什么',
    kinds: { own: '自己的事', claim: '要报销的票据', supplementary: '惠民保', transfer: '转移接续' },
    kindNotes: {
      own: '任何想记住的日子',
      claim: '自己先付了钱的住院、门诊，从出院那天算期限',
      supplementary: '照着通知填参保时间',
      transfer: '换地方参保，从申请那天算工作日'
    },
    fields: {
      title: '事情', name: '名称', who: '谁的', on: '哪天', endedOn: '出院或看病的日子', appliedOn: '申请的日子', from: '从哪天开始', to: '到哪天截止', cost: '多少钱', every: '多久一次'
    },
    placeholders: { title: '比如 打疫苗', name: '比如 衢惠保', choose: '请选择', day: '选日期', optional: '选填' },
    family: '全家',
    every: { once: '只一次', month: '每月', year: '每年' },
    endsEarly: '没有这一天的月份，提前到月底。手机日历不会这样挪，这件事要一次一次加。',
    problems: {
      empty: '写一下是什么事。',
      'too-long': '最多 24 个字。',
      'id-number': '这像身份证号。这里不记号码。',
      day: '选一下日期。',
      who: '选一下是谁的。',
      order: '截止的日子要在开始之后。',
      cost: '金额看不懂，写成 100 或 100.50。',
      future: '这一天还没到。'
    },
    full: '最多记 100 件。先删掉不用的。',
    save: '保存',
    remove: '删除这件事',
    gone: { title: '这件事已经不在了', text: '可能刚才删掉了。', action: '回到日历' }
  },
  sheet: {
    first: '先问清',
    register: (hotline: string) => `出生证、户口要先办哪样，各地不一样。打 ${hotline} 问要带什么，再去参保。`,
    who: '谁要缴',
    whoDo: '谁要办',
    whom: '谁',
    amount: '多少钱',
    where: '去哪缴',
    whereDo: '去哪办',
    missed: '错过了',
    remind: '提醒',
    payBefore: (day: string) => `最晚${day}缴居民医保`,
    payOneBefore: (day: string, who: string) => `最晚${day}给${who}缴`,
    newbornBefore: (day: string, who: string) => `最晚${day}给${who}参保`,
    toPay: '待缴',
    toDo: '待办',
    scheme: (area: string) => `${area} · 居民医保`,
    closed: (last: string) => `最后一天是 ${last}，窗口不开，所以提前。线上一般仍能缴到当天。`,
    scheduleUnknown: '那一年的放假安排还没公布，临近时再看一眼窗口开不开。',
    noOpenDayLeft: '到最后一天窗口都不开了，只剩线上的办法。',
    payWith: (ways: string) => `能用${ways}付。`,
    atHome: '参保地的医保窗口或线上渠道',
    moreChannels: (count: number) => `还有 ${count} 个渠道`,
    noChannels: '没查到这里的缴费渠道。',
    askHotline: (hotline: string) => `打 ${hotline} 问参保地。`,
    markPaid: '已缴费',
    markAllPaid: '全部标为已缴费',
    markDone: '标为已办',
    editEntry: '改这件事',
    projectedLead: '日期是推定的。',
    projected: (basis: number, year: number) => `来源写的是 ${basis} 年度，${year} 年度还没见到，往后推的。`,
    paidInWindow: (who: string) => `${who}在集中缴费期里就缴过了`
  }
} as const
