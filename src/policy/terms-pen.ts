import { TIERS, type Filing, type Place, type Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import type { AmountModifier, Bands, Cap, CareTerms, DeductibleBasis, Limit, OutOfAreaModel, Repeat, Row, Table } from '@/domain/benefit/terms'
import type { IsoDate } from '@/domain/date/iso-date'
import { pensFor } from '@/domain/evidence/author'
import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { fen, type BasisPoints, type Fen } from '@/domain/money/fen'
import { adoptPen, type Testimony } from './adoption'
import { either, noDeductibleWritten, row } from './tables'
import type { Tiers } from './terms-tables'
import { bandsOf, LATER, LIMIT, RATE, share, START, yuan, type Form, type Percent } from './terms-words'

export { byAge, byGrade, byPart, byWork, elsewhereFirst, onlyAt, plusPoints, type Tiers } from './terms-tables'
export { bandsOf, percentWords, share, yuan, type Percent } from './terms-words'

/** One place in one page: what it says becomes a claim. */
export type Page = (says: string) => Claim

/** What a page says of one tier: one value, or one for each kind of hospital in it, by the page's own name (市属三级, 省属三级). */
type OfTier<T> = T | Readonly<Record<string, T>>
type Said<T> = readonly [page: Page, tiers: Partial<Record<Tier, OfTier<T>>>]

export const TIER_WORDS: Readonly<Record<Tier, string>> = { primary: '一级', secondary: '二级', tertiary: '三级' }

const ANY_KIND = '没填是哪一种医院，都算。'

const isPlain = <T>(said: OfTier<T>): said is T => typeof said !== 'object' || Array.isArray(said)

type Named<T> = readonly [kind: string, said: T, page: Page]

function namedIn<T>([page, tiers]: Said<T>, tier: Tier): Named<T>[] {
  const said = tiers[tier]
  if (said === undefined) return []
  return isPlain(said) ? [[TIER_WORDS[tier], said, page]] : Object.entries(said as Readonly<Record<string, T>>).map(([kind, it]): Named<T> => [kind, it, page])
}

/**
 * The vocabulary of a place's terms: its pages say figures by tier, and the adoption rule makes one figure of each.
 *
 * @throws {RangeError} From each verb, where only machine-written pages say it: such a figure is a lead.
 */
export function termsPen<const Own extends Record<string, Source>>(sources: Own, checkedOn: IsoDate) {
  const { claim } = pensFor(sources, checkedOn)
  const adopt = adoptPen(sources, checkedOn)

  function figureOf<T, U>(who: string, form: Form<T, U>, said: readonly Named<T>[]): Figure<U> {
    const testimonies = said.map(([kind, it, page]): Testimony<U> => [form.value(it), form.label(it), page(`${who}${kind}${form.words(it)}`)])
    return adopt(testimonies as [Testimony<U>, ...Testimony<U>[]])
  }

  function tierOf<T, U>(who: string, form: Form<T, U>, named: readonly Named<T>[]): Figure<U> {
    const kinds = [...new Set(named.map(([kind]) => kind))]
    const [first, ...more] = kinds.map((kind) => [kind, figureOf(who, form, named.filter(([it]) => it === kind))] as const)
    if (first === undefined) throw new RangeError('a tier needs a page')
    return more.length === 0 ? first[1] : either(ANY_KIND, first, ...more)
  }

  const tiersOf = <T, U>(who: string, form: Form<T, U>, said: readonly Said<T>[]): Tiers<U> =>
    Object.fromEntries(
      TIERS.flatMap((tier) => {
        const named = said.flatMap((one) => namedIn(one, tier))
        return named.length === 0 ? [] : [[tier, tierOf(who, form, named)]]
      })
    )

  const single = <T, U>(who: string, form: Form<T, U>, said: readonly (readonly [Page, T])[]): Figure<U> =>
    figureOf(who, form, said.map(([page, it]): Named<T> => ['', it, page]))

  return {
    /** A place in a page: `at('hangzhouStay2020', '职工住院汇总表')`. */
    at: (source: Extract<keyof Own, string>, where: string): Page => (says) => claim(source, where, says),
    adopt,
    /** 起付线 by tier, in yuan. */
    starts: (who: string, ...said: Said<number>[]): Tiers<Fen> => tiersOf(who, START, said),
    /** 报销比例 by tier. */
    rates: (who: string, ...said: Said<Percent>[]): Tiers<Bands> => tiersOf(who, RATE, said),
    /** 起付线 of the second stay of the year, the third …; the last holds for all later ones. */
    laterStays: (who: string, ...said: Said<readonly [number, ...number[]]>[]): Tiers<readonly [Fen, ...Fen[]]> => tiersOf(who, LATER, said),
    /** One sum, `who` being its name: 「大病起付 1.5 万元」. */
    sum: (who: string, ...said: (readonly [Page, number])[]): Figure<Fen> => single(who, { ...START, words: yuan }, said),
    /** One rate or one row of bands. */
    rate: (who: string, ...said: (readonly [Page, Percent])[]): Figure<Bands> => single(who, RATE, said),
    limit: (who: string, ...said: (readonly [Page, number | 'none'])[]): Figure<Limit> => single(who, LIMIT, said)
  }
}

/** A deductible of which its page says how it is counted. */
export const counted = (basis: DeductibleBasis, claim: Claim): Figure<DeductibleBasis> => ({ claims: [claim], readings: [{ value: basis, from: [0] }] })

/** Care of which the page does not mention a deductible: zero, and said so. */
export function startless(claim: Claim): Pick<Care, 'basis' | 'start'> {
  const { basis, amount } = noDeductibleWritten(claim)
  return { basis, start: amount }
}

/** Per cent of the first deductible for the second stay, the third …; the last holds for all later ones. */
export const laterShares = (percent: readonly [number, ...number[]], claim: Claim): Repeat => ({
  kind: 'factors',
  factors: { claims: [claim], readings: [{ value: percent.map(share) as unknown as readonly [BasisPoints, ...BasisPoints[]], from: [0] }] }
})

/** What the fund pays at most in a benefit year, for all care together. */
export const yearCap = (name: string, amount: Figure<Limit>, when?: Condition): Cap => ({
  name, on: 'payout', per: 'year', counts: 'allCare', ...(when === undefined ? {} : { when }), amount: [{ value: amount }]
})

/** 封顶线 on the cost that counts, deductible and own share included. */
export const costCap = (name: string, amount: Figure<Limit>, when?: Condition): Cap => ({ ...yearCap(name, amount, when), on: 'base' })

/** What the fund pays at most in a year for clinic visits. */
export const clinicCap = (amount: Table<Limit>): Cap => ({ name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare', amount })

type Care = {
  readonly basis: Figure<DeductibleBasis>
  readonly start: Table<Fen>
  readonly repeat?: Repeat
  readonly yearlyMax?: Table<Fen>
  readonly modifiers?: readonly AmountModifier[]
  readonly rate: Table<Bands>
  readonly caps?: readonly Cap[]
}

/** One kind of care: bands count the cost inside the catalogue, and begin anew with each bill unless `yearly`. */
export const care = ({ basis, start, repeat, yearlyMax, modifiers, rate, caps }: Care, yearly = false): CareTerms => ({
  deductible: {
    basis,
    amount: start,
    ...(repeat === undefined ? {} : { repeat }),
    ...(yearlyMax === undefined ? {} : { yearlyMax }),
    ...(modifiers === undefined ? {} : { modifiers })
  },
  rate: { bands: rate, bounds: 'absolute', span: yearly ? 'year' : 'bill' },
  ...(caps === undefined ? {} : { caps })
})

const one = (model: OutOfAreaModel, claim: Claim, more: readonly Claim[]): Figure<OutOfAreaModel> => ({
  claims: [claim, ...more],
  readings: [{ value: model, from: [claim, ...more].map((_, i) => i) }]
})

/** How care outside the area is paid, each with what its page says. */
export const away = {
  same: (claim: Claim, ...more: Claim[]) => one({ kind: 'same' }, claim, more),
  points: (drop: number, claim: Claim, ...more: Claim[]) => one({ kind: 'points', drop: share(drop) }, claim, more),
  factor: (percent: number, claim: Claim, ...more: Claim[]) => one({ kind: 'factor', factor: share(percent) }, claim, more),
  firstPay: (percent: number, claim: Claim, ...more: Claim[]) => one({ kind: 'firstPay', share: share(percent) }, claim, more),
  table: (start: number, percent: Percent, claim: Claim, ...more: Claim[]) =>
    one({ kind: 'ownTable', deductible: fen(start * 100), bands: bandsOf(percent) }, claim, more)
}

export const BOTH_AWAY: readonly Place[] = ['inProvince', 'crossProvince']
export const IN_PROVINCE: readonly Place[] = ['inProvince']
export const CROSS_PROVINCE: readonly Place[] = ['crossProvince']

export const elsewhere = (place: readonly Place[], filing: readonly Filing[] | 'any', value: Figure<OutOfAreaModel>, tier?: readonly Tier[]): Row<OutOfAreaModel> =>
  row({ place, ...(filing === 'any' ? {} : { filing }), ...(tier === undefined ? {} : { tier }) }, value)

/** What no page says about a place in general, said once more to people. */
export const LEFT_OUT = {
  cap: { topic: '封顶线', why: '来源没写全年最多报多少，没有按封顶线截断。' },
  illness: { topic: '大病保险', why: '没找到起付线和各段比例，没有算。' },
  assistance: { topic: '医疗救助', why: '没找到救助比例和限额。' },
  clinic: { topic: '门诊', why: '没找到能用的门诊起付线、比例和限额。' },
  away: { topic: '外地少报多少', why: '没找到本地的规定，用全国的上限。' }
} as const
