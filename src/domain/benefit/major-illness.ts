import { upToLimit, NO_MONEY, plus, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { CareKind } from './bill'
import { changeAmount, namesFor } from './change-amount'
import { changeRate, changesAlike, heldModifiers, UNCHANGED } from './change-rate'
import { countedOfLeft, insideOf } from './family-share'
import type { RateTrail } from './formula'
import { cite, count, illnessSoFar, noteGap, pick, read, soFar, unnoted, type Cited } from './ask'
import type { Run } from './run'
import { changedBands, type RateOf } from './pay-by-bands'
import type { Step } from './settlement'
import type { Bands, MajorIllnessTerms, RateModifier } from './terms'
import { payYearly, yearlyFormula } from './year/pay-yearly'

const LAYER = 'majorIllness'
const SELF_FUNDED = 'selfFunded'

/** Care whose cost counts where the terms do not list any, or there are none. Plain visits and pharmacies do not: where they might, the result says so. */
const COUNTED: Readonly<Record<CareKind, boolean>> = {
  inpatient: true, emergency: true, chronicOutpatient: true, specialOutpatient: true, generalOutpatient: false, pharmacy: false
}

export function countsTowardsIllness(run: Run): boolean {
  const { care } = run.bill
  const terms = run.terms.majorIllness
  const counts = terms?.care === undefined ? COUNTED[care] : terms.care.includes(care)
  if (!counts && terms?.care === undefined) noteGap(run, 'outpatientIllness')
  return counts
}

/**
 * 大病保险 on this bill's base plus the year's so far; what the year's base already earned is taken off, and so is what layers before it lifted
 * from the share.
 */
export function payMajorIllness(run: Run): void {
  const { majorIllness: terms } = run.terms
  if (terms === undefined) return noteGap(run, 'majorIllness')
  const base = illnessBase(run, terms)
  const paid = payIllness(run, terms, base)
  count(run, LAYER, base, paid)
  run.relief = plus(run.relief, paid)
  const forSelfFunded = terms.selfFunded === undefined ? NO_MONEY : paySelfFunded(run, terms.selfFunded, selfFundedBase(run, run.relief))
  run.outside = plus(run.outside, forSelfFunded)
  run.majorIllness = plus(paid, forSelfFunded)
}

/** What of this bill counts. */
function illnessBase(run: Run, terms: MajorIllnessTerms): Fen {
  const base = countedOfLeft(run, read(run, terms.base))
  if (run.steps !== undefined) {
    const before = illnessSoFar(run).base
    run.steps.push({ kind: 'majorIllnessBase', amount: plus(before, base), formula: { kind: 'sum', parts: before > 0 ? [before, base] : [base] }, figures: [terms.base] })
  }
  return base
}

/**
 * 大病保险 as the paper has it: what it paid is known, and what counts for the year is computed all the same. Where 合规自费 has a start of its own,
 * that has what is printed above what the terms would have paid without it.
 *
 * @returns What of it lifts 丙类 alone.
 */
export function countPrintedIllness(run: Run, paid: Fen): Fen {
  const { majorIllness: terms } = run.terms
  if (terms === undefined || !countsTowardsIllness(run)) {
    count(run, LAYER, NO_MONEY, paid)
    return NO_MONEY
  }
  const base = illnessBase(run, terms)
  const inside = terms.selfFunded === undefined ? paid : smaller(paid, unnoted(run, () => payIllness(run, terms, base)))
  count(run, LAYER, base, inside)
  return terms.selfFunded === undefined ? NO_MONEY : countPrintedSelfFunded(run, inside, subtractToZero(paid, inside))
}

function countPrintedSelfFunded(run: Run, inside: Fen, paid: Fen): Fen {
  const base = selfFundedBase(run, plus(run.relief, inside))
  count(run, SELF_FUNDED, base, paid)
  return smaller(paid, base)
}

function payIllness(run: Run, terms: MajorIllnessTerms, base: Fen): Fen {
  const { kept, steps } = run
  if (kept === null || kept.illness === null) return payByTables(run, terms, base)
  const { start, bands } = kept.illness
  if (steps === undefined) return payYearly(run, illnessSoFar(run).base, base, start, bands, terms.bounds, illnessRoom(run, terms, undefined))
  return kept.illnessBy === null ? payByTables(run, terms, base) : payAndNote(run, terms, base, start, bands, null, kept.illnessBy.slice(), NO_CHANGES)
}

function payByTables(run: Run, terms: MajorIllnessTerms, base: Fen): Fen {
  run.sure = true
  const startFigure = pick(run, terms.start)
  const bandsFigure = pick(run, terms.bands)
  if (startFigure === undefined || bandsFigure === undefined) {
    noteGap(run, 'majorIllness')
    return NO_MONEY
  }
  const figures = cite(run, startFigure, bandsFigure)
  const names = namesFor(run, terms.startModifiers)
  const start = changeAmount(run, read(run, startFigure), terms.startModifiers, figures, names)
  const held = heldModifiers(run, terms.modifiers, figures)
  const bands = read(run, bandsFigure)
  const rateOf = rateWith(run, held)
  keepIllness(run, start, bands, rateOf, held, names === undefined || names.length === 0 ? figures : undefined)
  // Asked for below the start too: a person's age that nobody said is unknown there as well.
  const trail = held.length === 0 ? UNCHANGED : changeRate(run, bands[0].rate, held).trail
  return payAndNote(run, terms, base, start, bands, rateOf, figures, { changes: names ?? NO_NAMES, trail })
}

const NO_NAMES: readonly string[] = []
/** What changed the start, and the first rate. */
type Changes = { readonly changes: readonly string[]; readonly trail: readonly RateTrail[] }
const NO_CHANGES: Changes = { changes: NO_NAMES, trail: UNCHANGED }

function payAndNote(run: Run, terms: MajorIllnessTerms, base: Fen, start: Fen, bands: Bands, rateOf: RateOf, figures: Cited, changes: Changes): Fen {
  const room = illnessRoom(run, terms, figures)
  const before = illnessSoFar(run).base
  const amount = payYearly(run, before, base, start, bands, terms.bounds, room, rateOf)
  if (figures !== undefined) run.steps?.push(traced({ kind: 'majorIllness', amount, formula: yearlyFormula(run, plus(before, base), start, room), figures }, bands[0].rate, changes))
  return amount
}

function keepIllness({ kept, sure }: Run, start: Fen, bands: Bands, rateOf: RateOf, held: readonly RateModifier[], figures: Cited): void {
  if (kept === null || !sure || !changesAlike(held)) return
  kept.illness = { start, bands: changedBands(bands, rateOf) }
  if (figures !== undefined && rateOf === null) kept.illnessBy = figures.slice()
}

const rateWith = (run: Run, held: readonly RateModifier[]): RateOf => (held.length === 0 ? null : (rate) => changeRate(run, rate, held).rate)

function traced(step: Step, from: BasisPoints, { changes, trail }: Changes): Step {
  if (changes.length === 0 && trail.length === 0) return step
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

/** 丙类 that nobody lifted yet. */
const selfFundedBase = (run: Run, relief: Fen): Fen => subtractToZero(run.selfFunded, plus(run.outside, subtractToZero(relief, insideOf(run))))

/** 合规自费 with its own start, over the year; bands count the part above it. */
function paySelfFunded(run: Run, terms: NonNullable<MajorIllnessTerms['selfFunded']>, selfFunded: Fen): Fen {
  const startFigure = pick(run, terms.start)
  const bands = pick(run, terms.bands)
  if (startFigure === undefined || bands === undefined) return NO_MONEY
  const start = read(run, startFigure)
  const before = soFar(run, SELF_FUNDED).base
  const amount = payYearly(run, before, selfFunded, start, read(run, bands), 'excess', null)
  count(run, SELF_FUNDED, selfFunded, amount)
  run.steps?.push({ kind: 'selfFundedIllness', amount, formula: yearlyFormula(run, plus(before, selfFunded), start, null), figures: [startFigure, bands] })
  return amount
}
