import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { NewbornOutcome } from '@/domain/enrolment/newborn'
import type { Outcome } from '@/domain/enrolment/first-day'
import type { NewbornCover } from '@/domain/enrolment/newborn'
import { coverWords, lateWords } from '@/shell/cover-words'
import { screens } from '../screens.copy'

const words = screens.missed

export function newbornWords(cover: NewbornCover, on: IsoDate): string {
  switch (cover.kind) {
    case 'fromBirth':
      return words.fromBirth
    case 'afterPayment':
      return words.afterPayment(dayWord(cover.on, on))
    case 'ordinary':
      return words.ordinary
    case 'unknown':
      return words.noWaitingRule
  }
}

export type Branch = { readonly title: string; readonly note: string }
export type Branches = { readonly inTime: Branch; readonly late: Branch }

/** The two sides of a premium's deadline; nothing once the last day is past. */
export function premiumBranches(outcomes: readonly Outcome[], on: IsoDate): Branches | undefined {
  const inTime = outcomes.find(({ when }) => when === 'lastDay') ?? outcomes.find(({ when }) => when === 'lastLateDay')
  const late = outcomes.find(({ when }) => when === 'afterWindow') ?? outcomes.find(({ when }) => when === 'nextYear')
  if (inTime === undefined || late === undefined || inTime === late) return undefined
  return {
    inTime: { title: words.payBy(dayWord(inTime.payOn, on)), note: coverWords(inTime.cover, inTime.payOn, on) },
    late: { title: words.payAfter(dayWord(late.payOn, on)), note: lateWords(late.cover, late.payOn, on) }
  }
}

export function newbornBranches(outcomes: readonly NewbornOutcome[], on: IsoDate): Branches | undefined {
  const inTime = outcomes.find(({ when }) => when === 'lastDay')
  const late = outcomes.find(({ when }) => when === 'afterwards')
  if (inTime === undefined || late === undefined) return undefined
  return {
    inTime: { title: words.payBy(dayWord(inTime.payOn, on)), note: newbornWords(inTime.cover, on) },
    late: { title: words.payAfter(dayWord(late.payOn, on)), note: newbornWords(late.cover, on) }
  }
}
