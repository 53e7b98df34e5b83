import type { Filing } from '@/domain/benefit/bill'
import type { Missing } from '@/domain/enrolment/standing'
import type { Told } from '@/state/tell-year'

/** How one person stands: the first card of the page. */
export const copy = {
  inForce: {
    until: (day: string) => `在保，到 ${day}`,
    byEmployer: '在保，单位按月在缴',
    retired: '在保，退休不用再缴',
    employee: '在保，在职还是退休没说',
    paying: '在保，自己按月在缴'
  },
  inferred: '这一点是推出来的。',
  waiting: (day: string, days: number) => `${day}起能报，还要等 ${days} 天`,
  waitGone: (days: number) => (days === 0 ? '今天开始' : `已过 ${days} 天`),
  waitFrom: (day: string) => `从 ${day}算起。`,
  laterOf: (day: string) => `也有说 ${day}起的，取晚的。`,
  lapsedSince: (day: string) => `${day}起断了，医保不付`,
  lapsedBefore: (day: string) => `${day}以前就断了，医保不付`,
  paidTooLate: (year: number) => `${year} 年的缴晚了，这一年不报`,
  notInsured: '还没参保，医保不付',
  newborn: (day: string) => `还没参保。${day}前办，从出生算`,
  unknown: (who: string) => `还不知道${who}在不在保`,
  makeUp: (day: string, days: number) => `${day}前补上，断的这段可能也能报。${left(days)}`,
  makeUpLate: (day: string, days: number) => `${day}前还能缴，缴了还要等。${left(days)}`,
  join: (day: string, days: number) => `${day}前还能参保。${left(days)}`,
  birthDays: (days: number) => `这之前参保缴费，从出生那天起能报。${left(days)}`,
  closed: (day: string) => `最后一天 ${day}窗口不开，提前算。`,
  noMakeUp: (hotline: string) => `还能不能补，打 ${hotline} 问。`,
  ahead: (day: string) => `后面的缴了，${day}起能报。`,
  next: {
    known: (year: number, day: string) => `${year} 年的还没记，${day}截止。`,
    projected: (year: number, day: string) => `${year} 年的还没记。今年的通知还没见到，先当 ${day} 截止。`,
    unknown: (year: number) => `${year} 年的还没记，哪天截止没查到。`
  },
  missingMany: (count: number) => `缺 ${count} 样。答一样，就少猜一样。`,
  missing: {
    insurance: '先问清是哪种医保：职工、灵活就业还是居民。',
    area: '参保地没填，哪天截止、要等多久都不知道。',
    rules: '参保地的资料没取到，哪天截止、在不在保先不说。',
    window: '缴了，哪天开始报，这里没有资料。',
    waitingRule: '缴晚了要等多久，这里没有资料。',
    gapRule: '断过以后要等多久，这里没有资料。',
    lastMonth: '最后缴到哪个月还没记，下面选一下。'
  } satisfies Record<Exclude<Missing, 'payment'>, string>,
  month: (month: number) => `${month} 月的缴没缴还没记，下面改最后缴到的月份。`,
  askYear: (year: number) => `${year} 年的，缴了没有？`,
  answers: { paid: '缴了', missed: '没缴', unsure: '不清楚' },
  unsure: (hotline: string) => `打 ${hotline} 报身份证号就能查缴没缴。`,
  askWindow: (area: string) => `${area}哪天截止？`,
  askWindowNote: '没有它的缴费资料，打电话问。',
  fill: '去填',
  tellNext: (year: number) => `${year} 年的缴了，记一笔`,
  told: (year: number, what: Told) => (what === 'paid' ? `${year} 年记成「缴了」` : `${year} 年记成「没缴」`),
  born: (day: string) => `${day}出生`,
  years: {
    covered: '缴了', wait: '等待', late: '缴晚了', gap: '没缴', repaired: '补过', out: '没参保', todo: '待缴', unknown: '没记', off: '没出生'
  },
  picture: {
    file: '参保情况', title: (word: string | undefined) => (word === undefined ? '参保情况' : `参保情况：${word}`), years: '哪年缴过', away: '异地备案', list: '、',
    filings: { longTerm: '长期居住', temporary: '临时外出', referral: '转诊', emergency: '急诊抢救', none: '没备案' } satisfies Record<Filing, string>,
    filing: (kind: string, place: string, from: string, until: string) => `${place}${kind}，${from}起${until === '' ? '' : `，到 ${until}`}`,
    unsure: '还有没弄清的，打电话报身份证号就能查。', asTold: '照家里记的说，以医保局查到的为准。',
    hotline: (number: string) => `当地医保电话 ${number}`, sources: (names: string) => `来源：${names}`
  },
  strip: (cells: readonly { readonly year: number; readonly word: string }[]) => cells.map(({ year, word }) => `${year}年${word}`).join('，')
} as const

function left(days: number): string {
  return days === 0 ? '今天是最后一天。' : `还剩 ${days} 天。`
}
