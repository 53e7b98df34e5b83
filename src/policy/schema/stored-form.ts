import * as v from 'valibot'
import type { Row, Table } from '@/domain/benefit/terms'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { GRADES, type Claim, type Figure, type Reading } from '@/domain/evidence/figure'
import { MAX_FEN, basisPoints, fen } from '@/domain/money/fen'
import { condition } from './condition-schema'
import { bandList, label, some, type Form, type Schema } from './form'
import { schemaCopy } from './schema.copy'

export const day: Schema<IsoDate> = v.pipe(v.string(), v.check((it) => isIsoDate(it), schemaCopy.day)) as unknown as Schema<IsoDate>

const wholeWithin = (low: number, high: number, expected: string): Schema<number> =>
  v.pipe(v.number(), v.integer(expected), v.minValue(low, expected), v.maxValue(high, expected))

const money = v.pipe(wholeWithin(0, MAX_FEN, schemaCopy.fen), v.transform(fen))
const rate = v.pipe(wholeWithin(0, 10_000, schemaCopy.basisPoints), v.transform(basisPoints))

const claim = v.strictObject({
  source: label,
  at: label,
  says: label,
  grade: v.picklist(GRADES),
  period: label,
  fiscalYear: v.exactOptional(wholeWithin(1990, 2100, schemaCopy.year)),
  checkedOn: day
}) as unknown as Schema<Claim>

const index = wholeWithin(0, 1_000, schemaCopy.claimIndex)

/** A whole figure: claims, readings, and a `why` wherever there is doubt. */
export function storedFigure<T>(value: Schema<T>): Schema<Figure<T>> {
  const reading = v.strictObject({ value, from: v.array(index), label: v.exactOptional(label) }) as unknown as Schema<Reading<T>>
  const parts = v.strictObject({
    claims: some(claim),
    readings: some(reading),
    aside: v.exactOptional(v.array(reading)),
    doubt: v.exactOptional(v.picklist(['conflict', 'range', 'inferred'])),
    why: v.exactOptional(label)
  }) as unknown as Schema<Figure<T>>
  return v.pipe(parts, v.check((it) => explained(it), schemaCopy.doubtNeedsWhy), v.check((it) => pointsAtClaims(it), schemaCopy.claimIndex))
}

const explained = ({ doubt, aside, readings, why }: Figure<unknown>): boolean =>
  why !== undefined || (doubt === undefined && aside === undefined && readings.length === 1)

const pointsAtClaims = ({ claims, readings, aside = [] }: Figure<unknown>): boolean =>
  [...readings, ...aside].every(({ from }) => from.every((claimed) => claimed < claims.length))

function storedTable<T>(value: Schema<T>): Schema<Table<T>> {
  const row = v.strictObject({ when: v.exactOptional(condition), value: storedFigure(value) }) as unknown as Schema<Row<T>>
  return some(row)
}

/** What packs hold: whole fen, whole basis points, whole figures; nothing may be left out. */
export const storedForm: Form = {
  money,
  limit: v.lazy((input) => (input === 'none' ? v.literal('none') : money)),
  rate,
  points: wholeWithin(-10_000, 10_000, schemaCopy.signedBasisPoints),
  factor: wholeWithin(0, 100_000, schemaCopy.factorBasisPoints),
  bands: bandList(money, rate),
  figure: storedFigure,
  table: storedTable,
  oneOrTable: <T>(value: Schema<T>) => {
    const [one, rows] = [storedFigure(value), storedTable(value)]
    return v.lazy((input): Schema<Figure<T> | Table<T>> => (Array.isArray(input) ? rows : one))
  },
  assumed: (schema) => schema
}
