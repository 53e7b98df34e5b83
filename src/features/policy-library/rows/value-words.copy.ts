import type {
  Band, Bands, Cap, DeductibleBasis, IllnessBase, Limit, OutOfAreaModel, Points, RateChange, UnitPriceBands
} from '@/domain/benefit/terms'
import { dayOf, monthOf, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { MonthDays, PayPeriod, Period, StartRule, Wait } from '@/domain/enrolment/terms'
import type { FilingNeed } from '@/domain/filing/situation'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { formatPoints, formatRate, formatYuan } from '@/domain/money/format-yuan'
import { LIST_COMMA } from './condition-words.copy'

const TEN_WAN = 100_000_00
const WAN = 10_000_00
const HUNDRED_YUAN = 100_00

/** 「¥300.00」; from a hundred thousand on, and only where two decimals hold it exactly, 「33.55 万元」. */
export const money = (amount: Fen): string =>
  amount >= TEN_WAN && amount % HUNDRED_YUAN === 0 ? `${amount / WAN} 万元` : `¥${formatYuan(amount)}`

export const limit = (amount: Limit): string => (amount === 'none' ? '不封顶' : money(amount))
export const rate = (share: BasisPoints): string => formatRate(share)

type Bounded = { readonly upTo: Fen | 'open' }

function upTo(bound: Fen | 'open', isFirst: boolean): string {
  if (bound === 'open') return '再往上'
  return isFirst ? `${money(bound)} 以内` : `到 ${money(bound)}`
}

/** 「65%」, or 「¥30,000.00 以内 65%，再往上 70%」. */
const steps = <B extends Bounded>(all: readonly B[], say: (band: B) => string): string =>
  all.map((band, i) => (all.length === 1 ? say(band) : `${upTo(band.upTo, i === 0)} ${say(band)}`)).join('，')

export const bands = (all: Bands): string => steps<Band>(all, ({ rate: share }) => formatRate(share))
export const unitPrices = (all: UnitPriceBands): string => steps(all, ({ share }) => formatRate(share))
export const rateOrBands = (value: BasisPoints | Bands): string => (typeof value === 'number' ? formatRate(value) : bands(value))

export const basis = (value: DeductibleBasis): string => (value === 'perYear' ? '一年一次' : '每次都算')
export const account = (value: 'afterFund' | 'first'): string => (value === 'first' ? '先用个人账户' : '医保报完再用个人账户')

export const outOfArea = (model: OutOfAreaModel): string => {
  switch (model.kind) {
    case 'same':
      return '按参保地比例'
    case 'points':
      return `降 ${formatPoints(model.drop)} 个百分点`
    case 'factor':
      return `比例 ×${formatRate(model.factor)}`
    case 'firstPay':
      return `先自付 ${formatRate(model.share)}`
    case 'ownTable':
      return `另有一张表：起付 ${money(model.deductible)}，报 ${bands(model.bands)}`
    case 'notCovered':
      return '不报'
  }
}

/** The part after the fund's rate always counts. */
export const illnessBase = ({ deductible, firstPay, overCap }: IllnessBase): string =>
  [deductible ? '起付线' : '', firstPay ? '先行自付' : '', '统筹后自付', overCap ? '超封顶的部分' : ''].filter((part) => part !== '').join(' + ')

/** 「第 2 次 ¥400.00，第 3 次起 ¥300.00」: the list begins with the second stay, its last entry holds for all later ones. */
const laterStays = <T>(list: readonly T[], say: (value: T) => string): string =>
  list.map((value, i) => `第 ${i + 2} 次${i === list.length - 1 ? '起' : ''} ${say(value)}`).join('，')

export const stayAmounts = (list: readonly Fen[]): string => laterStays(list, money)
export const stayFactors = (list: readonly BasisPoints[]): string => laterStays(list, times)
export const perStayLess = (amount: Fen): string => `每多一次少 ${money(amount)}`
export const days = (count: number): string => `满 ${count} 天再算一次`

export const times = (factor: number): string => `×${formatPoints(factor)}%`
export const less = (amount: Fen): string => `减 ${money(amount)}`
export const setTo = (amount: Fen): string => `改为 ${money(amount)}`
export const selfShare = (factor: BasisPoints): string => `自付部分 ×${formatRate(factor)}`
export const setRate = (share: BasisPoints): string => `改为 ${formatRate(share)}`

/** Signed: 「加 5 个百分点」「减 5 个百分点」. */
export const points = (change: Points): string => `${change < 0 ? '减' : '加'} ${formatPoints(Math.abs(change))} 个百分点`

type ValueOf<K extends RateChange['kind'], F extends string> = Extract<RateChange, { kind: K }> extends Readonly<Record<F, { readonly readings: readonly [{ readonly value: infer V }, ...unknown[]] }>> ? V : never

export const ageSteps = ({ from, every, points: step }: ValueOf<'ageSteps', 'steps'>): string => `${from} 岁起，每满 ${every} 年${points(step)}`
export const ageLine = ({ base, perYear }: ValueOf<'ageLine', 'line'>): string => `${formatPoints(base)}% + 年龄 × ${formatPoints(perYear)}%`
export const enrolledYears = ({ points: step, max }: ValueOf<'enrolledYears', 'bonus'>): string => `每参保满 1 年${points(step)}，最多${points(max)}`

export const capWords = ({ on, per, counts }: Pick<Cap, 'on' | 'per' | 'counts'>): string =>
  `${{ year: '一年', month: '一个月', bill: '一次' }[per]}${on === 'payout' ? '最多报' : '最多计入'}，${{ allCare: '各种就医合着算', thisCare: '只看这种就医', thisCap: '只看受限的部分' }[counts]}`

export const bandWords = (bounds: 'absolute' | 'excess', span: 'bill' | 'year'): string =>
  `分段按${bounds === 'absolute' ? '目录内费用' : '起付线以上的部分'}算${span === 'year' ? '，全年连着算' : ''}`

// ── Joining, paying and keeping cover

const fullDay = (on: IsoDate): string => `${yearOf(on)}年${monthOf(on)}月${dayOf(on)}日`

export const payPeriod = ({ from, to }: PayPeriod): string => (from === undefined ? `到 ${fullDay(to)}` : `${fullDay(from)} 到 ${fullDay(to)}`)
export const period = (value: Period): string => payPeriod(value)
export const wait = (value: Wait): string => (value.days === undefined ? `${value.months} 个月` : `${value.days} 天`)
export const months = (count: number): string => `${count} 个月`
export const workdays = (count: number): string => `${count} 个工作日`
export const years = (count: number): string => `${count} 年`
export const names = (list: readonly string[]): string => list.join(LIST_COMMA)
export const words = (text: string): string => text

const fromMonth = (count: number): string => (count === 1 ? '次月 1 日起' : `第 ${count} 个月 1 日起`)
export const startRule = (rule: StartRule): string => {
  switch (rule.kind) {
    case 'coverStart':
      return '从待遇期第一天起'
    case 'payDay':
      return '缴完就享受'
    case 'dayAfter':
      return '缴完第二天起'
    case 'wait':
      return '过了等待期才享受'
    case 'monthsAfter':
      return fromMonth(rule.months)
    case 'byGap':
      return `断 ${rule.upToMonths} 个月以内${fromMonth(rule.within)}，更久${fromMonth(rule.beyond)}`
  }
}

export const longLapse = ({ years: lapsed, atLeastMonths }: { readonly years: number; readonly atLeastMonths: number }): string =>
  `连断满 ${lapsed} 年，至少等 ${atLeastMonths} 个月`
export const laterNewborn = (rows: readonly { readonly upToMonths: number | 'open'; readonly wait: Wait }[]): string =>
  rows.map(({ upToMonths, wait: waits }) => `${upToMonths === 'open' ? '更晚' : `${upToMonths} 个月内`}等 ${wait(waits)}`).join('，')
export const mostIncentive = (most: { readonly share: BasisPoints } | { readonly sum: Fen }): string =>
  'sum' in most ? `合计最多 ${money(most.sum)}` : `合计最多为封顶线的 ${formatRate(most.share)}`
export const shares = (list: readonly BasisPoints[]): string => list.map((share) => formatRate(share)).join(LIST_COMMA)
/** 激励: added to the limit of 大病保险. */
export const raise = (amount: Fen): string => `大病封顶线加 ${money(amount)}`
export const perDay = (share: BasisPoints): string => `每天 ${formatRate(share)}`
export const onDays = ({ from, to }: MonthDays): string => (from === to ? `每月 ${from} 日` : `每月 ${from} 到 ${to} 日`)
export const perYear = (amount: Fen): string => `一年 ${money(amount)}`
export const perMonth = (amount: Fen): string => `每月 ${money(amount)}`
export const ofBase = (share: BasisPoints): string => `缴费基数的 ${formatRate(share)}`
export const fromMonthDay = (day: string): string => `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日起`
export const governmentPays = (share: BasisPoints): string => `政府代缴 ${formatRate(share)}`

/** Claims prove that the thing exists: there is no figure in it. */
export const yes = (word: string) => (): string => word

const NEED: Readonly<Record<FilingNeed, string>> = { required: '要备案', exempt: '不用备案', trial: '可能不用备案', withdrawn: '免备案取消了，要备案' }
export const need = (value: FilingNeed): string => NEED[value]

/** A change to the family's wait: none reads better than 0. */
export const addedMonths = (count: number): string => `加 ${count} 个月`
export const lessMonths = (count: number): string => `减 ${count} 个月`
export const freeYears = (count: number): string => (count === 0 ? '断 1 年就加' : `前 ${count} 年不加`)
export const freeOfCharge = (count: number): string => (count === 1 ? '当年免缴' : `${count} 个自然年度免缴`)
export const monthsOrNone = (count: number): string => (count === 0 ? '不等' : `${count} 个月`)
export const changePause = (count: number): string => (count === 0 ? '随时能改' : `隔 ${count} 个月才能改`)
