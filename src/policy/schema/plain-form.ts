import * as v from 'valibot'
import { TIERS } from '@/domain/benefit/bill'
import type { Bands, Limit, Row, Table } from '@/domain/benefit/terms'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Claim, Figure } from '@/domain/evidence/figure'
import { MAX_FEN, basisPoints, fen, type BasisPoints, type Fen } from '@/domain/money/fen'
import { parseYuan } from '@/domain/money/parse-yuan'
import { shareOfWage } from '../tables'
import { condition } from './condition-schema'
import { bandList, some, type Form, type Schema } from './form'
import { schemaCopy } from './schema.copy'

type Fields = Readonly<Record<string, unknown>>

const isFields = (input: unknown): input is Fields => typeof input === 'object' && input !== null && !Array.isArray(input)

/** Reads a value by hand; `null` means it is not one. */
const read = <T>(reader: (input: unknown) => T | null, expected: string): Schema<T> =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = reader(dataset.value)
      if (value !== null) return value
      addIssue({ message: expected })
      return NEVER
    })
  )

/** Yuan: `700`, `1234.5`, `"1,234.50"`. */
export function readYuan(input: unknown): Fen | null {
  if (typeof input === 'string') {
    const parsed = parseYuan(input)
    return parsed.kind === 'amount' ? parsed.amount : null
  }
  const cents = whole(input, 100)
  return cents === null || cents < 0 || cents > MAX_FEN ? null : fen(cents)
}

/** `0.65` or `"65%"` as signed basis points. */
export function readShare(input: unknown): number | null {
  if (typeof input !== 'string') return whole(input, 10_000)
  const percent = /^\s*([+-]?\d+(?:\.\d{1,2})?)\s*[%％]\s*$/.exec(input)
  return percent === null ? null : whole(Number(percent[1]), 100)
}

/** `input × scale` where that is a whole number, up to the noise of binary fractions. */
function whole(input: unknown, scale: number): number | null {
  if (typeof input !== 'number' || !Number.isFinite(input)) return null
  const scaled = input * scale
  const rounded = Math.round(scaled)
  return Math.abs(scaled - rounded) <= 1e-6 * Math.max(1, Math.abs(scaled) * 1e-6) ? rounded : null
}

const shareWithin = (low: number, high: number) => (input: unknown): number | null => {
  const share = readShare(input)
  return share === null || share < low || share > high ? null : share
}

const money = read(readYuan, schemaCopy.money)
const rate: Schema<BasisPoints> = v.pipe(read(shareWithin(0, 10_000), schemaCopy.rate), v.transform(basisPoints))

const oneBand: Schema<Bands> = v.pipe(rate, v.transform((share): Bands => [{ upTo: 'open', rate: share }]))
const bandsWritten = bandList(money, rate)
/** `0.65` is one open band. */
const bands: Schema<Bands> = v.lazy((input) => (Array.isArray(input) ? bandsWritten : oneBand))

const claimOf = (checkedOn: IsoDate, source?: string, at?: string): Claim => ({
  source: 'input',
  at: at ?? '',
  says: source ?? schemaCopy.typed,
  grade: 'userEntered',
  period: '',
  checkedOn
})

const limit: Schema<Limit> = v.lazy((input) => (input === 'none' ? v.literal('none') : money))

/** An amount as a share of the average wage: both are cited. */
function wageShareOn(checkedOn: IsoDate): Schema<Figure<Fen>> {
  const where = { source: v.exactOptional(v.string()), at: v.exactOptional(v.string()) }
  const cited = v.pipe(v.strictObject({ value: money, ...where }), v.transform((it) => exactly(it.value, claimOf(checkedOn, it.source, it.at))))
  const bare = v.pipe(money, v.transform((it) => exactly(it, claimOf(checkedOn))))
  const wage = v.lazy((input): Schema<Figure<Fen>> => (isFields(input) ? cited : bare))
  return v.pipe(
    v.strictObject({ wage, times: read(shareWithin(0, 100_000), schemaCopy.factor), ...where }),
    v.transform((it) => shareOfWage(it.wage, it.times, claimOf(checkedOn, it.source, it.at)))
  )
}

/** A bare value, `{low, high}`, or `{value, source?, at?}`; an amount also as `{wage, times}`. */
const figureOn = (checkedOn: IsoDate) => <T>(value: Schema<T>): Schema<Figure<T>> => {
  const cited = v.pipe(
    v.strictObject({ value, source: v.exactOptional(v.string()), at: v.exactOptional(v.string()) }),
    v.transform((it): Figure<T> => exactly(it.value, claimOf(checkedOn, it.source, it.at)))
  )
  const range = v.pipe(
    v.strictObject({ low: value, high: value, source: v.exactOptional(v.string()), at: v.exactOptional(v.string()) }),
    v.transform((it): Figure<T> => between(it.low, it.high, claimOf(checkedOn, it.source, it.at)))
  )
  const bare = v.pipe(value, v.transform((it): Figure<T> => exactly(it, claimOf(checkedOn))))
  const ofWage = wageShareOn(checkedOn)
  return v.lazy((input): Schema<Figure<T>> => {
    if (!isFields(input)) return bare
    if ('wage' in input && isAmount(value)) return ofWage as unknown as Schema<Figure<T>>
    if ('low' in input || 'high' in input) return range
    return 'value' in input ? cited : bare
  })
}

const isAmount = (value: unknown): boolean => value === money || value === limit

const exactly = <T>(value: T, claim: Claim): Figure<T> => ({ claims: [claim], readings: [{ value, from: [0] }] })

const between = <T>(low: T, high: T, claim: Claim): Figure<T> => ({
  claims: [claim],
  readings: [{ value: low, from: [0] }, { value: high, from: [0] }],
  doubt: 'range',
  why: schemaCopy.typedRange
})

const isRow = (item: unknown): boolean => isFields(item) && ('value' in item || 'when' in item)

/** One figure for everyone, a map by tier, or rows `[{when, value}]`. */
const tableOn = (figure: Form['figure']) => <T>(value: Schema<T>): Schema<Table<T>> => {
  const one = figure(value)
  const row: Schema<Row<T>> = v.strictObject({ when: v.exactOptional(condition), value: one }) as unknown as Schema<Row<T>>
  const single = v.pipe(one, v.transform((it): Table<T> => [{ value: it }]))
  const tier = v.exactOptional(one)
  const byTier = v.pipe(v.strictObject({ primary: tier, secondary: tier, tertiary: tier }), v.transform((map) => tierRows<T>(map)))
  return v.lazy((input): Schema<Table<T>> => {
    if (Array.isArray(input) && input.some(isRow)) return some(row)
    return isFields(input) && TIERS.some((name) => name in input) ? byTier : single
  })
}

function tierRows<T>(map: { readonly [tier: string]: Figure<T> | undefined }): Table<T> {
  const rows = TIERS.flatMap((tier): Row<T>[] => {
    const value = map[tier]
    return value === undefined ? [] : [{ when: { tier: [tier] }, value }]
  })
  return rows as unknown as Table<T>
}

/** What people type: yuan, fractions, shorthand. `checkedOn` is the day on which they typed it. */
export function plainForm(checkedOn: IsoDate): Form {
  const figure = figureOn(checkedOn)
  return {
    money,
    limit,
    rate,
    points: read(shareWithin(-10_000, 10_000), schemaCopy.points),
    factor: read(shareWithin(0, 100_000), schemaCopy.factor),
    bands,
    figure,
    table: tableOn(figure),
    oneOrTable: tableOn(figure),
    assumed: (schema, fallback) => v.optional(schema, fallback as never) as typeof schema
  }
}
