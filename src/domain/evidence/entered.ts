import type { Claim, Figure } from './figure'

const ENTERED: Claim = { source: 'input', at: '', says: '自己填的', grade: 'userEntered', period: '', checkedOn: '2025-01-01' }

/** A figure that somebody typed in: no source but the person. */
export const entered = <T>(value: T): Figure<T> => ({ claims: [ENTERED], readings: [{ value, from: [0] }] })

/** Two ends that somebody typed in, because they did not know better. */
export const enteredRange = <T>(low: T, high: T): Figure<T> => ({
  claims: [ENTERED],
  readings: [
    { value: low, from: [0] },
    { value: high, from: [0] }
  ],
  doubt: 'range',
  why: '自己填的区间'
})
