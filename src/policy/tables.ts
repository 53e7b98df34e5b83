import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import type { Bands, DeductibleBasis, DeductibleTerms, IllnessBase, Row, Table } from '@/domain/benefit/terms'
import type { Claim, Figure, Reading } from '@/domain/evidence/figure'
import { fen, type BasisPoints, type Fen } from '@/domain/money/fen'

/** One rate, whatever the sum. */
export const flat = (rate: BasisPoints): Bands => [{ upTo: 'open', rate }]

/** The same figure for everyone. */
export const always = <T>(value: Figure<T>): Table<T> => [{ value }]

export const row = <T>(when: Condition, value: Figure<T>): Row<T> => ({ when, value })

/** @throws {RangeError} If no tier is given. A tier that is left out stays unknown: no row holds for it. */
export function byTier<T>(tiers: Partial<Record<Tier, Figure<T>>>): Table<T> {
  const [first, ...more] = TIERS.flatMap((tier): Row<T>[] => {
    const value = tiers[tier]
    return value === undefined ? [] : [row({ tier: [tier] }, value)]
  })
  if (first === undefined) throw new RangeError('a table needs a tier')
  return [first, ...more]
}

/** Deductible of an area whose source does not mention one: zero, and said so. */
export function noDeductibleWritten(claim: Claim): DeductibleTerms {
  const unwritten = <T>(value: T): Figure<T> => ({
    claims: [claim],
    readings: [{ value, from: [], label: '按没有起付线' }],
    doubt: 'inferred',
    why: '来源没写起付线，这里按 0 算；如有起付线会少报一些。'
  })
  return { basis: unwritten('perYear'), amount: always(unwritten(fen(0))) }
}

/** What holds when the fact that tells the cases apart is unknown: every case is computed. */
export function either<T>(why: string, first: Case<T>, ...more: readonly Case<T>[]): Figure<T> {
  const cases = [first, ...more]
  const claims = cases.flatMap(([, figure]) => figure.claims)
  const readings = cases.flatMap(([name, figure], i) => {
    const offset = cases.slice(0, i).reduce((sum, [, { claims: before }]) => sum + before.length, 0)
    return figure.readings.map(({ value, from, label }): Reading<T> => ({
      value,
      from: from.map((index) => index + offset),
      label: label === undefined ? name : `${name}，${label}`
    }))
  })
  return { claims: claims as unknown as Figure<T>['claims'], readings: readings as unknown as Figure<T>['readings'], doubt: 'range', why }
}

type Case<T> = readonly [name: string, figure: Figure<T>]

const STATUS_UNKNOWN = '没填在职还是退休，两种都算。'

/** Active and retired, and both where nobody said which. */
export function byStatus<T>(active: Figure<T>, retired: Figure<T>, tier?: Tier): Table<T> {
  const at: Condition = tier === undefined ? {} : { tier: [tier] }
  return [
    row({ ...at, status: ['active'] }, active),
    row({ ...at, status: ['retired'] }, retired),
    row(at, either(STATUS_UNKNOWN, ['在职', active], ['退休', retired]))
  ]
}

/** `[active, retired]` per tier. */
export const byTierAndStatus = <T>(tiers: Readonly<Record<Tier, readonly [active: Figure<T>, retired: Figure<T>]>>): Table<T> =>
  [...byStatus(...tiers.primary, 'primary'), ...byStatus(...tiers.secondary, 'secondary'), ...byStatus(...tiers.tertiary, 'tertiary')] as unknown as Table<T>

/** Basis of a deductible whose source does not say whether it is once a year or once a stay. */
export const basisUnwritten = (claim: Claim): Figure<DeductibleBasis> => ({
  claims: [claim],
  readings: [
    { value: 'perAdmission', from: [], label: '每次都算' },
    { value: 'perYear', from: [], label: '一年一次' }
  ],
  doubt: 'inferred',
  why: '来源没写起付线是每次还是一年一次，两种都算。今年第一次时两种一样。'
})

/** Base of major illness insurance where the source does not list its parts. */
export const illnessBaseUnwritten = (claim: Claim): Figure<IllnessBase> => ({
  claims: [claim],
  readings: [{ value: { deductible: true, firstPay: false, overCap: false }, from: [], label: '起付线 + 统筹后自付' }],
  aside: [{ value: { deductible: true, firstPay: true, overCap: false }, from: [], label: '再加先行自付' }],
  doubt: 'inferred',
  why: '来源没写先行自付算不算进来，这里不算。'
})

/**
 * An amount that the source gives as a share of the average wage: both are cited, and every reading of the wage is a reading of the amount.
 *
 * @param times In basis points; may exceed one (六倍 is 60 000).
 */
export function shareOfWage(wage: Figure<Fen>, times: number, claim: Claim): Figure<Fen> {
  const shared = ({ value, from, label }: Reading<Fen>): Reading<Fen> => ({
    value: fen(Math.floor((value * times + 5_000) / 10_000)),
    from: [0, ...from.map((index) => index + 1)],
    ...(label === undefined ? {} : { label })
  })
  const { claims, readings, aside, ...doubt } = wage
  return { ...doubt, claims: [claim, ...claims], readings: readings.map(shared) as unknown as Figure<Fen>['readings'], ...(aside && { aside: aside.map(shared) }) }
}

/** A figure used for a year that its source does not speak of; `why` says so. */
export const carried = <T>(figure: Figure<T>, why: string): Figure<T> => ({
  ...figure,
  doubt: figure.doubt ?? 'inferred',
  why: figure.why === undefined ? why : `${why}${figure.why}`
})

export const carriedTable = <T>(table: Table<T>, why: string): Table<T> =>
  table.map(({ value, ...rest }) => ({ ...rest, value: carried(value, why) })) as unknown as Table<T>
