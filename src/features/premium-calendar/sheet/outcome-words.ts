import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { NewbornCover, NewbornOutcome } from '@/domain/enrolment/newborn'
import { afterwards } from '../ways.copy'

const words = afterwards.missed

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

export function newbornBranches(outcomes: readonly NewbornOutcome[], on: IsoDate): Branches | undefined {
  const inTime = outcomes.find(({ when }) => when === 'lastDay')
  const late = outcomes.find(({ when }) => when === 'afterwards')
  if (inTime === undefined || late === undefined) return undefined
  return {
    inTime: { title: words.payBy(dayWord(inTime.payOn, on)), note: newbornWords(inTime.cover, on) },
    late: { title: words.payAfter(dayWord(late.payOn, on)), note: newbornWords(late.cover, on) }
  }
}
