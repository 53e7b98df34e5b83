import { upToLimit, NO_MONEY, plus, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { CareKind } from './bill'
import { changeAmount } from './change-amount'
import { changeRate, heldModifiers } from './change-rate'
import { countedBase, type Carried } from './family-share'
import type { RateTrail } from './formula'
import { sameRate } from './pay-by-bands'
import { cite, count, illnessSoFar, noteGap, pick, read, soFar, type Cited, type Run } from './run'
import type { Step } from './settlement'
import type { MajorIllnessTerms } from './terms'
import { payYearly, yearlyFormula } from './year/pay-yearly'

const LAYER = 'majorIllness'
const SELF_FUNDED = 'selfFunded'

/** Care whose cost counts where the terms do not list any. Plain visits and pharmacies do not: where they might, the result says so. */
const COUNTED: readonly CareKind[] = ['inpatient', 'emergency', 'chronicOutpatient', 'specialOutpatient']

export function countsTowardsIllness(run: Run): boolean {
  const { care } = run.input.bill
  const terms = run.input.terms.majorIllness
  const counts = (terms?.care ?? COUNTED).includes(care)
  if (!counts && terms !== undefined && terms.care === undefined) noteGap(run, 'outpatientIllness')
  return counts
}

const NOTHING = { paid: NO_MONEY, forSelfFunded: NO_MONEY } as const

/**
 * 大病保险 on this bill's base plus the year's so far; what the year's base already earned is taken off.
 *
 * @param relief What layers before it lifted from the share.
 */
export function majorIllness(run: Run, carried: Carried, relief: Fen): { readonly paid: Fen; readonly forSelfFunded: Fen } {
  const terms = run.input.terms.majorIllness
  if (terms === undefined) {
    noteGap(run, 'majorIllness')
    return NOTHING
  }
  const { base, before } = illnessBase(run, terms, carried, relief)
  const paid = payIllness(run, terms, base, before)
  count(run, LAYER, base, paid)
  return { paid, forSelfFunded: terms.selfFunded === undefined ? NO_MONEY : paySelfFunded(run, terms.selfFunded, carried.selfFunded) }
}

/** What of this bill counts, and what the year counted before it. */
function illnessBase(run: Run, terms: MajorIllnessTerms, carried: Carried, relief: Fen): { readonly base: Fen; readonly before: Fen } {
  const base = subtractToZero(countedBase(carried, read(run, terms.base)), relief)
  const before = illnessSoFar(run).base
  run.steps?.push({ kind: 'majorIllnessBase', amount: plus(before, base), formula: { kind: 'sum', parts: before > 0 ? [before, base] : [base] }, figures: [terms.base] })
  return { base, before }
}

/** 大病保险 as the paper has it: what it paid is known, and what counts for the year is computed all the same. */
export function countPrintedIllness(run: Run, carried: Carried, relief: Fen, paid: Fen): void {
  const terms = run.input.terms.majorIllness
  const base = terms === undefined || !countsTowardsIllness(run) ? NO_MONEY : illnessBase(run, terms, carried, relief).base
  count(run, LAYER, base, paid)
}

function payIllness(run: Run, terms: MajorIllnessTerms, base: Fen, before: Fen): Fen {
  const startFigure = pick(run, terms.start)
  const bandsFigure = pick(run, terms.bands)
  if (startFigure === undefined || bandsFigure === undefined) {
    noteGap(run, 'majorIllness')
    return NO_MONEY
  }
  const figures = cite(run, startFigure, bandsFigure)
  const { amount: start, names } = changeAmount(run, read(run, startFigure), terms.startModifiers, figures)
  const held = heldModifiers(run, terms.modifiers, figures)
  const bands = read(run, bandsFigure)
  const rateOf = held.length === 0 ? sameRate : (rate: BasisPoints) => changeRate(run, rate, held).rate
  const room = illnessRoom(run, terms, figures)
  const payment = payYearly({ before, base, start, bands, bounds: terms.bounds, rateOf, room, slices: figures !== undefined })
  // Asked for below the start too: a person's age that nobody said is unknown there as well.
  const { trail } = changeRate(run, bands[0].rate, held)
  if (figures !== undefined) {
    const step: Step = { kind: 'majorIllness', amount: payment.amount, formula: yearlyFormula(payment, start, room), figures }
    run.steps?.push(names.length === 0 && held.length === 0 ? step : traced(step, names, bands[0].rate, trail))
  }
  return payment.amount
}

function traced(step: Step, changes: readonly string[], from: BasisPoints, trail: readonly RateTrail[]): Step {
  return { ...step, ...(changes.length === 0 ? {} : { changes }), ...(trail.length === 0 ? {} : { rate: { from, trail } }) }
}

/** The yearly limit, raised by 激励额度, less what was already paid; `null` where there is none. */
function illnessRoom(run: Run, terms: MajorIllnessTerms, figures: Cited): Fen | null {
  const figure = pick(run, terms.cap)
  if (figure === undefined) return null
  figures?.push(figure)
  const limit = read(run, figure)
  return limit === 'none' ? null : subtractToZero(upToLimit(limit + run.input.yearToDate.incentive), illnessSoFar(run).paid)
}

/** 合规自费 with its own start, over the year; bands count the part above it. */
function paySelfFunded(run: Run, terms: NonNullable<MajorIllnessTerms['selfFunded']>, selfFunded: Fen): Fen {
  const startFigure = pick(run, terms.start)
  const bands = pick(run, terms.bands)
  if (startFigure === undefined || bands === undefined) return NO_MONEY
  const start = read(run, startFigure)
  const payment = payYearly({ before: soFar(run, SELF_FUNDED).base, base: selfFunded, start, bands: read(run, bands), bounds: 'excess', room: null, slices: run.steps !== undefined })
  count(run, SELF_FUNDED, selfFunded, payment.amount)
  run.steps?.push({ kind: 'selfFundedIllness', amount: payment.amount, formula: yearlyFormula(payment, start, null), figures: [startFigure, bands] })
  return payment.amount
}
