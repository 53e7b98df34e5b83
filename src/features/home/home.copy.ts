import { dayOf, monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'

const monthDay = (on: IsoDate): string => `${monthOf(on)}月${dayOf(on)}日`
/** A season may run into this year: 「去年 11月30日到今年 2月28日」. */
const lastDay = (to: IsoDate, today: IsoDate): string => `${yearOf(to) === yearOf(today) ? '今年 ' : ''}${monthDay(to)}`

export const copy = {
  brand: '安心医保',
  region: (place: string) => `统筹区：${place}，点按切换`,
  regionUnknown: '选地方',
  regionTitle: '看哪里的政策',
  regionFollow: '跟着家人走',
  regionFollowNote: '多数家人在哪参保，就用哪里。',
  hero: {
    kicker: '最近要办',
    lastDay: '最后一天',
    week: '7 天内',
    today: '今天',
    overdue: (days: number) => `过期 ${days} 天`,
    due: (day: string) => `${day}截止`,
    days: '天',
    all: (count: number) => `全家 ${count} 件`,
    see: '看怎么办',
    // 「武汉备案到期」 and 「转移接续该办完了」 say it already.
    overdueTitle: (title: string) => `${title.replace(/(到期|该办完了)$/, '')}过期了`,
    call: (hotline: string) => `打 ${hotline}`,
    overdueAnswer: '缴了、不打算缴，都点进去说一声。',
    overdueNote: '资料没写逾期怎么办的，打电话问能不能补。',
    // Only where everybody is in force, nothing is open and nothing is unknown; always with the day up to which that is known.
    nothing: '现在没有要办的',
    allIn: '都在保',
    people: (count: number) => `${count} 位家人`,
    until: (day: string) => `看到 ${day}。`,
    next: (title: string, day: string) => `${day}起：${title}`,
    nextGuessed: (title: string, day: string) => `按往年，${day}起：${title}`,
    later: (title: string, day: string) => `下一件：${title}，${day}`,
    noDays: '职工医保由单位按月缴，没有要自己记的缴费日子。',
    unknown: '还不知道',
    paid: '已经缴了',
    paidAll: '都缴了',
    yes: '缴了',
    no: '没缴',
    fillPlace: '填参保地',
    fillInsurance: '去选哪种医保',
    pickMonth: '去选月份',
    seeWait: '看等待期里怎么办',
    maybe: (face: string) => `${face}？`,
    about: (what: string) => `约 ${what}`,
    comma: '，',
    stop: '。',
    rail: '今天'
  },
  familyFace: '家',
  next: '接下来的期限',
  left: { today: '今天', days: '天', overdue: '过期', ask: '要问' },
  crew: '家人的医保',
  crowd: (count: number) => `${count}人`,
  told: { paid: (year: number) => `${year} 年的记成「缴了」`, missed: (year: number) => `${year} 年的记成「没缴」` },
  counter: { title: '我在窗口', note: '现在该说什么，先别签什么' },
  tiles: {
    label: '主要功能',
    calendar: '缴费日历',
    unpaid: (count: number) => `${count} 人待缴`,
    allPaid: '哪天该缴，缴多少',
    estimator: '报销估算',
    estimatorNote: '看病前先算',
    family: '家庭账户',
    familyNote: '刷码、付钱',
    filing: '异地备案',
    filingNote: '去外地看病前',
    filingLeft: (who: string, days: number) => `${who}剩 ${days} 天`,
    filingOver: (who: string) => `${who}的到期了`,
    sheet: '单子查一查',
    sheetNote: '为什么报得少',
    bills: '账本',
    billsNote: '今年花了多少'
  },
  unfinished: {
    title: '没办完的',
    steps: (done: number, total: number) => `${done}/${total} 步`,
    next: (step: string) => `下一步：${step}`
  },
  data: {
    title: '数据从哪来',
    library: '政策库',
    unit: '年度缴费',
    sources: (count: number, year: number) => `缴费资料 ${count} 份，最新的到 ${year} 年度`,
    text: (conflicts: number) => `多是第三方整理，医保局没核对过。各地缴费资料里共 ${conflicts} 处对不上，用琥珀色标着。报销比例更旧，年份写在每个结果里。`
  },
  privacy: '家人信息只存在这部手机里',
  season: {
    lead: (place: string, year: number, from: IsoDate | undefined, to: IsoDate, today: IsoDate) =>
      `${place} ${year} 年度居民医保，${from === undefined ? '' : `${monthDay(from)}到`}${lastDay(to, today)}缴。`,
    text: '加了家人，会算到每个人的日子。',
    inferred: '日子是推出来的。缴之前看一眼当地通知。'
  },
  stale: {
    lead: (place: string, year: number) => `${place}的缴费日子，资料只到 ${year} 年度。`,
    lastSeason: (place: string, from: IsoDate | undefined, to: IsoDate, today: IsoDate) =>
      `${place}${from === undefined ? '上一季缴到 ' : `去年 ${monthDay(from)}到`}${lastDay(to, today)}，今年的通知还没见到。`,
    text: '后面的日子按它往后推，都标着「推定」。缴之前看一眼当地通知。'
  },
  noWindow: {
    lead: (place: string) => `还没有${place}的缴费资料。`,
    text: '缴费的日子打电话问。',
    action: (hotline: string) => `打 ${hotline}`
  },
  offline: { lead: '没有网络，照常能用。', text: '家人、日历、估算都在手机里。没打开过的页面和官方渠道要联网。' },
  backup: { lead: (count: number) => `改了 ${count} 处，还没备份。`, text: '手机丢了就没了。备份成一个文件，发给自己就行。', go: '去备份', later: '先不' },
  empty: { title: '先加一位家人', text: '填称呼、出生年份和参保地就行。', action: '添加家人' },
  sample: { title: '先看示例一家', note: '编的一家人，看完不留' },
  large: { title: '大字模式', note: '字大 1.3 倍，按钮更高' },
  trouble: '有存着的数据没读出来，到「家庭」看怎么回事。',
  troubleSee: '去看看'
} as const
