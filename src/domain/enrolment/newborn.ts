import { addDays, addMonths, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { adopted } from './published'
import type { EnrolmentRules, NewbornRule } from './terms'
import { addWait } from './waiting'

export type NewbornTime = {
  /** Last day on which cover still reaches back to birth. The day of birth is not counted (民法典 §201): 90 days end on birth + 90. */
  readonly lastDay: IsoDate
  /** Benefit years to pay: the year of birth, and the next one where the time limit crosses the year end. */
  readonly years: readonly [number, ...number[]]
}

export function newbornTime(rule: NewbornRule, birthDate: IsoDate): NewbornTime {
  const lastDay = addWait(birthDate, adopted(rule.within))
  const [born, ends] = [yearOf(birthDate), yearOf(lastDay)]
  return { lastDay, years: ends > born && rule.bothYears !== undefined ? [born, ends] : [born] }
}

/** From when a newborn is covered: from birth, some time after payment, or by the ordinary rules. */
export type NewbornCover =
  | { readonly kind: 'fromBirth'; readonly on: IsoDate }
  | { readonly kind: 'afterPayment'; readonly on: IsoDate }
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'unknown' }

export function newbornCover({ newborn }: Pick<EnrolmentRules, 'newborn'>, birthDate: IsoDate, payOn: IsoDate): NewbornCover {
  if (newborn === undefined) return { kind: 'unknown' }
  if (payOn <= newbornTime(newborn, birthDate).lastDay) return { kind: 'fromBirth', on: birthDate }
  const rows = newborn.later === undefined ? [] : adopted(newborn.later)
  const row = rows.find(({ upToMonths }) => upToMonths === 'open' || payOn <= addMonths(birthDate, upToMonths))
  return row === undefined ? { kind: 'ordinary' } : { kind: 'afterPayment', on: addWait(payOn, row.wait) }
}

export type NewbornOutcome = { readonly when: 'today' | 'lastDay' | 'afterwards'; readonly payOn: IsoDate; readonly cover: NewbornCover }

/** A first enrolment today, on the last of its days, and just after them. Days that are past are left out. */
export function newbornOutcomesOf(rules: Pick<EnrolmentRules, 'newborn'>, birthDate: IsoDate, lastDay: IsoDate, on: IsoDate): readonly NewbornOutcome[] {
  const at = (when: NewbornOutcome['when'], payOn: IsoDate): NewbornOutcome => ({ when, payOn, cover: newbornCover(rules, birthDate, payOn) })
  const all = [at('today', on < birthDate ? birthDate : on), at('lastDay', lastDay), at('afterwards', addDays(lastDay, 1))]
  return all.filter(({ when, payOn }) => when === 'today' || payOn >= on)
}
