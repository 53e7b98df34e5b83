import * as v from 'valibot'
import type { Bands, Limit, Points, Table } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { schemaCopy } from './schema.copy'

/** Takes anything, gives a `T` or issues. */
export type Schema<T> = v.GenericSchema<unknown, T>

/**
 * How numbers and figures are written in one kind of input. The terms are described once, over a form:
 * `storedForm` (packs, exports) writes fen, basis points and whole figures; `plainForm` (typed by people) writes yuan, fractions and shorthand.
 */
export type Form = {
  readonly money: Schema<Fen>
  readonly limit: Schema<Limit>
  /** 0–100 %. */
  readonly rate: Schema<BasisPoints>
  /** Signed share, −100 % to 100 %. */
  readonly points: Schema<Points>
  /** Multiplier that may exceed one, in basis points. */
  readonly factor: Schema<number>
  readonly bands: Schema<Bands>
  readonly figure: <T>(value: Schema<T>) => Schema<Figure<T>>
  readonly table: <T>(value: Schema<T>) => Schema<Table<T>>
  /** Where a figure for everyone has grown into a table: either is read. */
  readonly oneOrTable: <T>(value: Schema<T>) => Schema<Figure<T> | Table<T>>
  /** A field that the form may leave out, and what is read in its place; forms without shorthand ignore the fallback. */
  readonly assumed: <T>(schema: Schema<T>, fallback: string) => Schema<T>
}

/** At least one. */
export const some = <T>(schema: Schema<T>): Schema<[T, ...T[]]> => v.tupleWithRest([schema], schema)

/** Groups whose keys may all be absent: an empty list would otherwise pass for an empty group. */
export const group = <T>(schema: Schema<T>): Schema<T> => v.pipe(v.unknown(), v.check((input) => !Array.isArray(input), schemaCopy.group), schema)

export const label: Schema<string> = v.pipe(v.string(), v.nonEmpty(schemaCopy.text))

/** Bounds must rise and the last band must be open. */
export function bandList(money: Schema<Fen>, rate: Schema<BasisPoints>): Schema<Bands> {
  const band: Schema<Bands[0]> = v.strictObject({ upTo: openOr(money), rate })
  return v.pipe(some(band), v.check((it) => risesAndEndsOpen(it), schemaCopy.bands))
}

export const openOr = (money: Schema<Fen>): Schema<Fen | 'open'> =>
  v.lazy((input): Schema<Fen | 'open'> => (input === 'open' ? v.literal('open') : money))

export function risesAndEndsOpen(bands: readonly { readonly upTo: Fen | 'open' }[]): boolean {
  return bands.every(({ upTo }, i) => {
    const before = i === 0 ? 0 : bands[i - 1]?.upTo
    return upTo === 'open' ? i === bands.length - 1 : i < bands.length - 1 && typeof before === 'number' && upTo > before
  })
}
