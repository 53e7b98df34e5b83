import type { Claim, Figure } from './figure'

/** Key under which a pack of entered figures lists the person as its source. */
export const ENTERED_SOURCE = 'input'

const ENTERED: Claim = { source: ENTERED_SOURCE, at: '', says: '自己填的', grade: 'userEntered', period: '', checkedOn: '2025-01-01' }

/** A figure that somebody typed in: no source but the person. `says` repeats it in words for the source sheet. */
export const entered = <T>(value: T, says = ENTERED.says): Figure<T> => ({
  claims: [says === ENTERED.says ? ENTERED : { ...ENTERED, says }],
  readings: [{ value, from: [0] }]
})

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
