// What the calendar files of one day have to hold, whichever build made them.
import { expect } from '@playwright/test'

export const sequence = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(file)?.[1])
/** Of the one event whose title holds these words. */
const sequenceOf = (file: string, words: string): number => sequence(file.split('BEGIN:VEVENT').find((event) => event.includes(words)) ?? '')

/** Exported before it was paid, once paid, and taken back: the number never falls, what was cancelled is said and then is not any more. */
export function expectOneStory(files: readonly string[], words: string): void {
  const numbers = files.map((file) => sequenceOf(file, words))
  expect(numbers[1]).toBeGreaterThan(numbers[0] ?? NaN)
  expect(numbers[2]).toBeGreaterThan(numbers[1] ?? NaN)
  expect(files[1]).toContain('不用办了：')
  expect(files[2]).not.toContain('STATUS:CANCELLED')
  for (const file of files) expect(file).not.toContain('\u2028')
}
