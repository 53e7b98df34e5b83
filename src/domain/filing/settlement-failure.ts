import type { Answer, FilingCare } from './situation'

/**
 * Why a hospital's desk could not settle directly, in the order worth checking: what is mended on the spot comes first,
 * what only the home area can mend comes last.
 */
export const FAILURES = ['code', 'notNetworked', 'notFiled', 'otherPlace', 'expired', 'lapsed', 'notQualified', 'system'] as const
export type Failure = (typeof FAILURES)[number]

/** The question behind each failure is asked so that 「否」 means: this is it. The last one has none. */
export type Check = Exclude<Failure, 'system'>

export type CheckAnswers = Readonly<Partial<Record<Check, Answer>>>

export type Diagnosis =
  | { readonly kind: 'check'; readonly check: Check; readonly number: number; readonly of: number }
  | { readonly kind: 'found'; readonly failure: Failure }
  /** Everything is in order, or some answers are not known: the desk has to look. `open` lists the unknown ones. */
  | { readonly kind: 'askDesk'; readonly failure: 'system'; readonly open: readonly Check[] }

/** Recognition is asked for chronic care alone. */
export const checksFor = (care: FilingCare): readonly Check[] =>
  FAILURES.filter((failure): failure is Check => failure !== 'system' && (failure !== 'notQualified' || care === 'chronicOutpatient'))

/**
 * Walks the checks in order: the first 「否」 is the reason, the first without an answer is the next question.
 * A 「不知道」 is passed over and handed to the desk at the end, never taken for a reason.
 */
export function diagnose(care: FilingCare, answers: CheckAnswers): Diagnosis {
  const checks = checksFor(care)
  for (const [i, check] of checks.entries()) {
    const answer = answers[check]
    if (answer === 'no') return { kind: 'found', failure: check }
    if (answer === undefined) return { kind: 'check', check, number: i + 1, of: checks.length }
  }
  return { kind: 'askDesk', failure: 'system', open: checks.filter((check) => answers[check] === 'unknown') }
}
