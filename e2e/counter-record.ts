// What the journeys to the card at a counter count; kept where a run asks for it (npm run bench -- counter).
import { appendFileSync } from 'node:fs'

/** Reading a question, finding the answer and tapping it: a slow hand. */
export const HAND_SECONDS = 2
export const MOST_SECONDS = 15

/** `ms`: from the first tap until the card stands, with the waits of whatever drives the browser in it: what a phone takes is less. */
export type Counted = { readonly build: 'H5' | 'weapp'; readonly name: string; readonly taps: number; readonly ms: number }

export const secondsOf = ({ taps, ms }: Counted): number => taps * HAND_SECONDS + ms / 1000

export function record(counted: Counted): void {
  const { COUNTER_RECORD } = process.env
  if (COUNTER_RECORD) appendFileSync(COUNTER_RECORD, `${JSON.stringify(counted)}\n`)
}
