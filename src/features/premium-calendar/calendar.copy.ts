import type { DeadlineKind } from '@/domain/deadline/deadline'

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

export const copy = {
  kinds,
  titles: {
    premium: (area: string) => `${area}居民医保缴费`,
    premiumOf: (who: string, area: string) => `${who} · ${area}居民缴费`,
    filingOf: (who: string, place: string) => `${who} · ${place}备案到期`,
    flexibleYear: (who: string, year: number) => `${who} · 缴 ${year} 年灵活就业医保`,
    monthly: (who: string, month: number) => `${who} · 缴${month}月的医保费`,
    of: (who: string, what: string) => `${who} · ${what}`,
    coverEnd: (who: string, year: number) => `${who} · ${year} 年度待遇结束`,
    coverStart: (who: string, year: number) => `${who} · 开始享受 ${year} 年度待遇`,
    supplementary: (name: string) => `${name}截止`,
    handIn: (area: string) => `交回${area}医保`
  },
  unnamed: (count: number) => `${count} 位家人`,
  people: (count: number) => `${count} 人`,
  names: (all: readonly string[]) => all.join('、'),
  namesAndMore: (first: string, count: number) => `${first}等 ${count} 人`,
  separator: ' · ',
  still: (day: string) => `还能补到 ${day}`,
  doubts: {
    projected: '推定',
    inferred: '日期推定',
    unknown: '没查到',
    conflict: '金额不一致',
    range: '金额有区间',
    inferredAmount: '金额推定',
    draft: '征求意见稿'
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
    usual: (from: string, to: string, year: number) => `多数地方 ${from}到${to} 缴 ${year} 年的`,
    least: (year: number, sum: string) => `，${year} 年的每人不低于 ¥${sum}`,
    opens: (day: string) => `多数地方 ${day}起缴`,
    closed: (day: string) => `多数地方 ${day}就截止了`,
    callToPay: '。打电话问清，能缴就先缴。',
    callEarly: '。到时候先打电话问清。',
    callLate: '。没缴的，打电话问还能不能补、要等多久。'
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
