import { addYears, endOfMonth, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Figure, Reading } from '@/domain/evidence/figure'
import { given } from '@/domain/form/given'
import type { EnrolmentRules, LateWindow, PaymentWindow, PayPeriod, Period, Premiums, StartRule } from './terms'

/**
 * How a day came about. `published`: a source names it for this year. `inferred`: derived from what a source says.
 * `projected`: last known year's day, moved to this year (推定). `entered`: the family typed it. `unknown`: nobody says.
 */
export type Certainty = 'published' | 'inferred' | 'projected' | 'entered' | 'unknown'

/** What holds for a year, and the year for which it was published. */
type Found<T> = { readonly entry: T; readonly shift: number }

export type WindowOfYear = {
  readonly year: number
  readonly pay: PayPeriod
  readonly cover: Period
  readonly evidence: readonly [Figure<PayPeriod>, Figure<Period>]
  readonly certainty: Certainty
  /** Benefit year of the window that was really published. */
  readonly basis: number
}

export type LateOfYear = {
  readonly pay: PayPeriod
  readonly start: Figure<StartRule>
  readonly evidence: readonly [Figure<PayPeriod>, Figure<StartRule>]
  readonly certainty: Certainty
  readonly basis: number
}

/** The entry for `year`, or the last one before it. Nothing is read backwards: a later year says nothing of an earlier one. */
export function lastKnown<T extends { readonly year: number }>(entries: readonly T[], year: number): Found<T> | undefined {
  const best = entries.reduce<T | undefined>(
    (found, entry) => (entry.year <= year && (found === undefined || entry.year > found.year) ? entry : found),
    undefined
  )
  return best && { entry: best, shift: year - best.year }
}

/** The same last day in another year: the end of a month stays the end of that month (28 February 2025 → 29 February 2028). */
export function lastDayInYears(on: IsoDate, years: number): IsoDate {
  if (years === 0) return on
  const moved = addYears(on, years)
  return on === endOfMonth(on) ? endOfMonth(moved) : moved
}

const shiftPay = (period: PayPeriod, years: number): PayPeriod => ({
  ...given({ from: period.from && addYears(period.from, years) }),
  to: lastDayInYears(period.to, years)
})

const shiftPeriod = ({ from, to }: Period, years: number): Period => ({ from: addYears(from, years), to: lastDayInYears(to, years) })

/** First reading: the one we adopted. */
export const adopted = <T>(figure: Figure<T>): T => figure.readings[0].value

export function mapFigure<T, U>(figure: Figure<T>, change: (value: T) => U): Figure<U> {
  const read = (reading: Reading<T>): Reading<U> => ({ ...reading, value: change(reading.value) })
  const [first, ...more] = figure.readings
  return {
    claims: figure.claims,
    readings: [read(first), ...more.map(read)],
    ...given({ aside: figure.aside?.map(read), doubt: figure.doubt, why: figure.why })
  }
}

const certaintyOf = (figure: Figure<unknown>, shift: number): Certainty => {
  if (shift > 0) return 'projected'
  if (figure.claims[0].grade === 'userEntered') return 'entered'
  return figure.doubt === 'inferred' ? 'inferred' : 'published'
}

/** Remembers answers per list of entries: a family asks for the same year once per member, and dates cost the most. */
function remembered<Entry, Answer>(compute: (entries: readonly Entry[], year: number) => Answer): (entries: readonly Entry[], year: number) => Answer {
  const known = new WeakMap<readonly Entry[], Map<number, Answer>>()
  return (entries, year) => {
    const years = known.get(entries) ?? new Map<number, Answer>()
    known.set(entries, years)
    if (!years.has(year)) years.set(year, compute(entries, year))
    return years.get(year) as Answer
  }
}

/** The payment window for a benefit year: as published, or the last published one moved to this year. */
export const windowFor = (rules: Pick<EnrolmentRules, 'windows'>, year: number): WindowOfYear | undefined => windowIn(rules.windows, year)

const windowIn = remembered((windows: readonly PaymentWindow[], year: number): WindowOfYear | undefined => {
  const found = lastKnown(windows, year)
  if (found === undefined) return undefined
  const { entry, shift } = found
  const pay = mapFigure(entry.pay, (period) => shiftPay(period, shift))
  const cover = mapFigure(entry.cover, (period) => shiftPeriod(period, shift))
  return {
    year,
    pay: adopted(pay),
    cover: adopted(cover),
    evidence: [pay, cover],
    certainty: certaintyOf(entry.pay, shift),
    basis: entry.year
  }
})

export type FlexibleWindow = Omit<WindowOfYear, 'cover' | 'evidence'> & { readonly evidence: readonly [Figure<PayPeriod>] }

/** When 灵活就业 pay for a whole year, where the place collects that at once: as published, or the last one moved to this year. */
export function flexibleWindowFor({ flexible = [] }: Pick<EnrolmentRules, 'flexible'>, year: number): FlexibleWindow | undefined {
  const found = lastKnown(flexible.filter(({ pay }) => pay !== undefined), year)
  if (found?.entry.pay === undefined) return undefined
  const { entry: { pay: published, year: basis }, shift } = found
  const pay = mapFigure(published, (period) => shiftPay(period, shift))
  return { year, pay: adopted(pay), evidence: [pay], certainty: certaintyOf(published, shift), basis }
}

/** The late window for a benefit year, published or moved. */
export const lateFor = (rules: Pick<EnrolmentRules, 'late'>, year: number): LateOfYear | undefined => lateIn(rules.late, year)

const lateIn = remembered((late: readonly LateWindow[], year: number): LateOfYear | undefined => {
  const found = lastKnown(late, year)
  if (found === undefined) return undefined
  const { entry, shift } = found
  const pay = mapFigure(entry.pay, (period) => shiftPay(period, shift))
  return { pay: adopted(pay), start: entry.start, evidence: [pay, entry.start], certainty: certaintyOf(entry.pay, shift), basis: entry.year }
})

export type PremiumsOfYear = { readonly rows: Premiums['rows']; readonly basis: number; readonly projected: boolean; readonly draft: boolean }

export function premiumsFor(rules: Pick<EnrolmentRules, 'premiums'>, year: number): PremiumsOfYear | undefined {
  const found = lastKnown<Premiums>(rules.premiums, year)
  if (found === undefined) return undefined
  const { entry, shift } = found
  return { rows: entry.rows, basis: entry.year, projected: shift > 0, draft: entry.draft ?? false }
}

/** The year that a payment made today is for: this one while its window or late window is open and the next year's is not yet, else the next. */
export function yearInHand(rules: EnrolmentRules, on: IsoDate): number {
  const year = yearOf(on)
  const window = windowFor(rules, year)
  const next = windowFor(rules, year + 1)?.pay.from
  if (window === undefined || (next !== undefined && on >= next)) return year + 1
  return on <= (lateFor(rules, year) ?? window).pay.to ? year : year + 1
}
