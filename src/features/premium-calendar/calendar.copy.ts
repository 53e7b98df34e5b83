import type { BandKind, DeadlineKind, Unknown } from '@/domain/deadline/deadline'
import type { MissingFact } from '@/domain/enrolment/premium'

export const ORDINALS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** 「办什么」 for one person, after the name. */
const kinds: Readonly<Record<DeadlineKind, string>> = {
  premium: '居民医保缴费',
  newborn: '新生儿参保',
  monthly: '按月缴医保费',
  gap: '补缴断缴的月份',
  claim: '交票据，手工报销',
  filing: '异地备案到期',
  hardship: '困难身份复核',
  supplementary: '惠民保参保',
  own: '自己记的事',
  transfer: '转移接续该办完了',
  coverStart: '开始享受待遇',
  coverEnd: '待遇年度结束'
}

export const bands: Readonly<Record<BandKind, string>> = {
  window: '集中缴费期',
  late: '延期缴费期',
  wait: '待遇等待期',
  supplementary: '惠民保参保期'
}

export const markLabels = {
  pay: '缴费截止',
  due: '办手续截止',
  record: '备案到期',
  start: '待遇开始、结束'
} as const

export const unknowns: Readonly<Record<Unknown['kind'], string>> = {
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

export const copy = {
  kinds,
  titles: {
    premium: (area: string) => `${area}居民医保缴费`,
    premiumOf: (who: string, area: string) => `${who} · ${area}居民缴费`,
    filingOf: (who: string, place: string) => `${who} · ${place}备案到期`,
    flexibleYear: (who: string, year: number) => `${who} · 缴 ${year} 年灵活就业医保`,
    monthly: (who: string, month: number) => `${who} · 缴${month}月的医保费`,
    of: (who: string, what: string) => `${who} · ${what}`,
    manyOf: (count: number, what: string) => `${count} 人${what}`,
    coverEnd: (who: string, year: number) => `${who} · ${year} 年度待遇结束`,
    coverStart: (who: string, year: number) => `${who} · 开始享受 ${year} 年度待遇`,
    supplementary: (name: string) => `${name}截止`,
    handIn: (area: string) => `交回${area}医保`
  },
  people: (count: number) => `${count} 人`,
  names: (all: readonly string[]) => all.join('、'),
  namesAndMore: (first: string, count: number) => `${first}等 ${count} 人`,
  separator: ' · ',
  left: {
    today: '今天',
    days: (days: number) => `剩 ${days} 天`,
    inDays: (days: number) => `${days} 天后`,
    opensIn: (days: number) => `${days} 天后开始`,
    overdue: (days: number) => `过期 ${days} 天`,
    still: (day: string) => `还能补到 ${day}`,
    ago: (days: number) => `${days} 天前`,
    paid: '已缴',
    done: '已办',
    over: '已过',
    bandDays: (days: number) => `还剩 ${days} 天`,
    bandIn: (days: number) => `${days} 天后开始`,
    bandOver: '已结束'
  },
  doubts: {
    projected: '推定',
    inferred: '日期推定',
    unknown: '没查到',
    conflict: '金额不一致',
    range: '金额有区间',
    inferredAmount: '金额推定',
    draft: '征求意见稿'
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
    from: (kind: string, from: string, to: string) => `${kind} ${from} — ${to}`,
    to: (kind: string, to: string) => `${kind}到 ${to}`
  },
  told: {
    claim: '过了期，资料没写还收不收。打电话问能不能补。',
    filing: '到期后再去外地看病，按没备案算，报得少。可以重新备案。',
    hardship: '没复核上，代缴和救助可能会停。',
    monthly: '没缴的月份算断缴，从那个月起可能不报。断得不久还能补。',
    gap: '断得太久，补缴不能追溯，还可能有等待期。',
    supplementary: '一般要等下一年再投。',
    transfer: '过了这天还没办完，打电话问一声。'
  },
  notKnown: {
    pill: '还不知道',
    title: {
      ahead: (who: string) => `${who}下次哪天缴，还不知道`,
      open: (who: string) => `${who}哪天截止，还不知道`,
      gone: (who: string, year: number) => `${who} ${year} 年的，还不知道`,
      missed: (who: string, year: number) => `${who} ${year} 年的没缴`,
      insurance: (who: string) => `${who}参加哪种医保，还不知道`,
      place: (who: string) => `${who}在哪参保，还没填`,
      rules: (who: string) => `${who}要办什么，还不知道`,
      newborn: (who: string) => `${who}哪天前参保，还不知道`,
      year: (who: string, year: number) => `${who} ${year} 年的缴了没有？`,
      month: (who: string) => `${who}最后缴到哪个月？`,
      wait: (who: string) => `${who}要等多久，还不知道`
    },
    noPlace: '参保地没填',
    noWindow: (place: string) => `还没有${place || '参保地'}的缴费资料`,
    insurance: '哪种医保决定怎么缴、能不能报',
    place: '填了参保地，断缴、备案、报销才算得准。',
    askWhich: (hotline: string) => `问本人，或者打 ${hotline} 报身份证号查。`,
    residentUntil: (day: string, year: number) => `是居民的话，${day} 前缴 ${year} 年的`,
    residentFrom: (day: string, year: number) => `是居民的话，${day}起缴 ${year} 年的`,
    residentGone: (day: string, year: number) => `是居民的话，${year} 年的 ${day}就截止了`,
    rules: '参保地的资料没取到，不等于没事要办。有网了再试一次。',
    newborn: '没查到这里的新生儿参保期限。多数地方是出生 90 天内，越早越好。',
    year: '缴没缴决定现在能不能报、要不要等。',
    month: '断几个月决定还能不能补。',
    wait: '没查到这里断了要等多久，打电话问。',
    actAs: (day: string) => `先当 ${day} 截止`,
    about: (days: number) => `约 ${days} 天`,
    usual: (from: string, to: string, year: number) => `多数地方 ${from}–${to} 缴 ${year} 年的`,
    least: (year: number, sum: string) => `，${year} 年的每人不低于 ¥${sum}`,
    opens: (day: string) => `多数地方 ${day}起缴`,
    closed: (day: string) => `多数地方 ${day}就截止了`,
    callToPay: '。打电话问清，能缴就先缴。',
    callEarly: '。到时候先打电话问清。',
    callLate: '。没缴的，打电话问还能不能补、要等多久。',
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
  person: {
    title: (who: string, word: string) => `${who}${word}`,
    when: (note: string) => `${note}。还有什么办法，点进去看。`,
    waiting: (who: string, day: string) => `${who} ${day}起能报`,
    beforeThat: '这之前看病，医保一般不付。急病别等。',
    readings: (day: string) => `也有算到 ${day}的，这里取晚的一天。`,
    gone: (days: number) => `已过 ${days} 天`
  }
} as const
