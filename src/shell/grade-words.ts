import type { IsoDate } from '@/domain/date/iso-date'
import { gradeRank } from '@/domain/evidence/figure'
import { ageOf, gradeOn, type Dated } from '@/domain/evidence/standing'
import { gradeCopy as copy } from './grade-words.copy'
import { inWords } from './in-words.copy'

/** How good it is `on` a day: what has grown old is 未核对, whoever wrote it. */
export const gradeWord = (of: Dated, on: IsoDate): string => copy.grades[gradeOn(of, on)]

/** How old it is, where that matters: 「官方 2024 年的资料，那一年过完了」; empty for what is current, and for what a person typed or we derived. */
export function ageWord(of: Dated, on: IsoDate): string {
  const { grade } = of
  const age = grade === 'userEntered' || grade === 'inferred' ? undefined : ageOf(of, on)
  if (age === undefined) return ''
  const who = grade === 'unverified' ? '' : copy.grades[grade]
  if (age.year === undefined) return copy.undated(who)
  return age.standing === 'ended' ? copy.ended(who, age.year) : copy.old(who, age.year, age.years ?? 0)
}

/** What it says of its own time, and how old that is: 「2026」, 「2025 年的资料，那一年过完了」, 「2022-07-01 起」 with 「…四年多了」. */
export function timeWords(of: Dated, on: IsoDate): readonly string[] {
  const age = ageWord(of, on)
  return [...(age.includes(of.period) ? [] : [inWords(of.period)]), age].filter((words) => words !== '')
}

/** The grade in a sentence, with the reason where age took it down. */
export function gradeNote(of: Dated, on: IsoDate): string {
  const age = ageWord(of, on)
  return age === '' || of.grade === 'unverified' ? copy.notes[of.grade] + age : copy.noteOf(age)
}

/** The best first, as they stand `on` a day. */
export const bestFirst = <T extends Dated>(all: readonly T[], on: IsoDate): readonly T[] =>
  [...all].sort((one, other) => gradeRank(gradeOn(one, on)) - gradeRank(gradeOn(other, on)))
