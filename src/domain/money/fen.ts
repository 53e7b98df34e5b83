declare const unit: unique symbol

/** Whole fen (分); 100 fen = 1 yuan. Never a float, never yuan. */
export type Fen = number & { readonly [unit]: 'fen' }

/** Whole basis points; 10 000 bp = 100 %. */
export type BasisPoints = number & { readonly [unit]: 'bp' }

/** 100 million yuan: the largest sum that keeps `amount × 10 000` a safe integer with room for sums. */
export const MAX_FEN = 10_000_000_000

const ONE_BP_SQUARED = 100_000_000

/** @throws {RangeError} If `value` is not a whole number of fen from 0 to 100 million yuan. */
export function fen(value: number): Fen {
  if (!Number.isInteger(value) || value < 0 || value > MAX_FEN) {
    throw new RangeError(`not an amount in fen: ${value}`)
  }
  return value as Fen
}

/** @throws {RangeError} If `value` is not a whole number from 0 to 10 000. */
export function basisPoints(value: number): BasisPoints {
  if (!Number.isInteger(value) || value < 0 || value > 10_000) {
    throw new RangeError(`not a rate in basis points: ${value}`)
  }
  return value as BasisPoints
}

export const NO_MONEY = 0 as Fen
export const WHOLE = 10_000 as BasisPoints

/** Unchecked, for sums inside one settlement: bill and year together stay far below what a number holds exactly. */
export const plus = (a: Fen, b: Fen): Fen => (a + b) as Fen

/** @throws {RangeError} If the sum leaves the range of `fen`. */
export const addFen = (...amounts: readonly Fen[]): Fen => sumOf(amounts)

/** @throws {RangeError} If the sum leaves the range of `fen`. */
export function sumOf(amounts: readonly Fen[]): Fen {
  let sum = 0
  for (const amount of amounts) sum += amount
  return fen(sum)
}

/** An amount that stops at `MAX_FEN`: for sums of limits, where nothing real comes near it. */
export const upToLimit = (sum: number): Fen => fen(Math.min(sum, MAX_FEN))

/** `a − b`, or zero where `b` is larger. */
export const subtractToZero = (a: Fen, b: Fen): Fen => (a > b ? a - b : 0) as Fen

export const smaller = (a: Fen, b: Fen): Fen => (a < b ? a : b)

export const larger = (a: Fen, b: Fen): Fen => (a > b ? a : b)

/** `rate` of `amount`, rounded half up to the fen. */
export const shareOf = (amount: Fen, rate: BasisPoints): Fen => Math.floor((amount * rate + 5_000) / 10_000) as Fen

/** `rate` of `factor` of `amount`, rounded half up once, at the end; exact for every amount that `fen` allows. */
export function shareOfShare(amount: Fen, rate: BasisPoints, factor: BasisPoints): Fen {
  if (factor === WHOLE) return shareOf(amount, rate)
  const scaled = amount * rate
  const whole = Math.floor(scaled / ONE_BP_SQUARED)
  const rest = scaled - whole * ONE_BP_SQUARED
  return (whole * factor + Math.floor((rest * factor + ONE_BP_SQUARED / 2) / ONE_BP_SQUARED)) as Fen
}
