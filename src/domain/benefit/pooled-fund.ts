import type { Figure } from '@/domain/evidence/figure'
import { larger, NO_MONEY, plus, shareOf, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { countCaps, roomLeft } from './caps'
import { changeRate, changesAlike, heldModifiers } from './change-rate'
import type { RateTrail } from './formula'
import { dropOf, factorOf, modelIsKept } from './out-of-area'
import { changedBands, payByBands, slicesOf, startSlices, type RateOf } from './pay-by-bands'
import { cite, NO_FIGURES, noteGap, pick, read, type Cited } from './ask'
import type { Run } from './run'
import { firstOf } from './scope'
import type { Step } from './settlement'
import type { Bands, RateModifier, RateTerms, Table } from './terms'

/**
 * The pooled fund's part of `covered` (cost inside the catalogue) above the deductible, under its payout caps; `run.unpaid` and `run.above` hold
 * what the caps left over.
 */
export function payPooledFund(run: Run, covered: Fen, deductible: Fen): void {
  const printed = run.bill.known?.pooledFund
  if (printed === undefined) payByTerms(run, covered, deductible)
  else asPrinted(run, smaller(printed, covered), covered)
}

function payByTerms(run: Run, covered: Fen, deductible: Fen): void {
  const { kept, steps } = run
  if (kept === null || kept.bands === null) return payByTables(run, covered, deductible)
  if (steps === undefined) return leaveUnnoted(run, kept.bands, covered, deductible)
  if (kept.bandsBy === null) return payByTables(run, covered, deductible)
  payUnder(run, kept.bands, null, covered, deductible, PLAIN, kept.bandsBy.slice())
}

function leaveUnnoted(run: Run, bands: Bands, covered: Fen, deductible: Fen): void {
  const { rate } = run.care
  const room = roomLeft(run, undefined)
  leave(run, covered, deductible, payWhole(run, bands, covered, deductible, PLAIN, room), rate.guarantee === undefined ? null : guaranteed(run, rate, covered, room, undefined))
}

function payByTables(run: Run, covered: Fen, deductible: Fen): void {
  const figures = cite(run)
  run.sure = true
  const classes = byClass(run)
  const bands = classes === undefined ? bandsOf(run, figures) : NO_BANDS
  const stretches = classes === undefined ? null : classStretches(run, classes, covered, deductible, figures)
  const rates = ratesOf(run, run.care.rate, figures)
  if (run.modelFigure !== null) figures?.push(run.modelFigure)
  if (classes === undefined) keepBands(run, bands, rates, figures)
  payUnder(run, bands, stretches, covered, deductible, rates, figures)
}

/** Under the caps; a bill with stretches is paid by them. */
function payUnder(run: Run, bands: Bands, stretches: readonly Stretch[] | null, covered: Fen, deductible: Fen, rates: Rates, figures: Cited): void {
  const room = roomLeft(run, figures)
  startSlices(run)
  const paid = stretches === null ? payWhole(run, bands, covered, deductible, rates, room) : payStretches(run, stretches, rates, room)
  const atLeast = guaranteed(run, run.care.rate, covered, room, figures)
  const amount = leave(run, covered, deductible, paid, atLeast)
  if (figures !== undefined) notePooled(run, amount, rates, room, atLeast, figures)
}

/** Bands with the rates that this person gets, where nothing else has a say in them. */
function keepBands(run: Run, bands: Bands, { rateOf, alike }: Rates, figures: Cited): void {
  const { kept } = run
  if (kept === null || !run.sure || !alike || !modelIsKept(run)) return
  if (figures === undefined) {
    kept.bands = changedBands(bands, rateOf)
  } else if (rateOf === null) {
    // A step shows how the first rate that was asked for was changed: then nothing else may ask for one.
    kept.bands = bands
    kept.bandsBy = figures.slice()
  }
}

function leave(run: Run, covered: Fen, deductible: Fen, paid: Fen, atLeast: Fen | null): Fen {
  const amount = atLeast === null ? paid : larger(paid, atLeast)
  countCaps(run, covered, amount)
  keepLeft(run, amount, subtractToZero(subtractToZero(covered, deductible), amount))
  return amount
}

function notePooled(run: Run, amount: Fen, rates: Rates, limit: Fen | null, atLeast: Fen | null, figures: readonly Figure<unknown>[]): void {
  run.steps?.push(rates.traced({ kind: 'pooledFund', amount, formula: { kind: 'slices', slices: slicesOf(run), limit, atLeast }, figures }))
}

/** A guaranteed share leaves less over a cap than the bands did. */
function keepLeft(run: Run, paid: Fen, most: Fen): void {
  run.pooledFund = paid
  run.unpaid = smaller(run.unpaid, most)
  run.above = smaller(run.above, most)
}

/** What is printed is what was paid; nothing is known to be over a cap. */
function asPrinted(run: Run, paid: Fen, covered: Fen): void {
  countCaps(run, covered, paid)
  run.steps?.push({ kind: 'pooledFund', amount: paid, formula: { kind: 'given', amount: paid }, figures: NO_FIGURES })
  run.pooledFund = paid
}

/** The bill as one stretch of the band axis; with yearly bands it begins where the year left off. */
function payWhole(run: Run, bands: Bands, covered: Fen, deductible: Fen, { rateOf }: Rates, room: Fen | null): Fen {
  const { bounds, span } = run.care.rate
  const year = run.before
  const before = span === 'year' ? year.base : NO_MONEY
  const from = bounds === 'absolute' ? plus(before, deductible) : span === 'year' ? subtractToZero(before, year.deductible) : NO_MONEY
  const to = bounds === 'absolute' ? plus(before, covered) : plus(from, subtractToZero(covered, deductible))
  const paid = payByBands(run, from, to, bands, rateOf, factorOf(run.model), room)
  run.unpaid = run.bandUnpaid
  run.above = run.bandAbove
  return paid
}

/** One stretch after the other, under one room. */
function payStretches(run: Run, stretches: readonly Stretch[], { rateOf }: Rates, room: Fen | null): Fen {
  const factor = factorOf(run.model)
  let paid: Fen = NO_MONEY
  for (const { from, to, bands } of stretches) {
    paid = plus(paid, payByBands(run, from, to, bands, rateOf, factor, room === null ? null : subtractToZero(room, paid)))
    run.unpaid = plus(run.unpaid, run.bandUnpaid)
    run.above = plus(run.above, run.bandAbove)
  }
  return paid
}

/** Part of the band axis that a class of this bill covers, with the bands in force there. */
type Stretch = { readonly from: Fen; readonly to: Fen; readonly bands: Bands }

type ByClass = NonNullable<RateTerms['byClass']>

/** Rates by class of the catalogue, where the terms have any and care outside the area has no table of its own. */
const byClass = ({ model, care }: Run): ByClass | undefined => (model.kind === 'ownTable' ? undefined : care.rate.byClass)

const bandsOf = (run: Run, figures: Cited): Bands => (run.model.kind === 'ownTable' ? run.model.bands : bandsIn(run, run.care.rate.bands, figures))

const NO_BANDS: Bands = [{ upTo: 'open', rate: 0 as BasisPoints }]

/** Without bands there is no result: the gap says so, and nothing is paid here. */
function bandsIn(run: Run, table: Table<Bands>, figures: Cited): Bands {
  const figure = pick(run, table)
  if (figure === undefined) {
    noteGap(run, 'rate')
    return NO_BANDS
  }
  figures?.push(figure)
  return read(run, figure)
}

/** Class by class, each from the start of its own bands. The deductible comes off 甲 first, then 乙, then the rest. */
function classStretches(run: Run, rates: ByClass, covered: Fen, deductible: Fen, figures: Cited): readonly Stretch[] {
  const { rate } = run.care
  // A deductible that the paper lists by itself lies on top of the classes.
  const apart = run.bill.split?.deductible ?? NO_MONEY
  let left: Fen = subtractToZero(deductible, apart)
  return firstOf(run, subtractToZero(covered, apart)).flatMap(({ class: name, amount }) => {
    if (amount === 0) return []
    const taken = smaller(left, amount)
    left = subtractToZero(left, taken)
    const bands = bandsIn(run, rates.find((entry) => entry.class === name)?.bands ?? rate.bands, figures)
    return [rate.bounds === 'absolute' ? { from: taken, to: amount, bands } : { from: NO_MONEY, to: subtractToZero(amount, taken), bands }]
  })
}

type Rates = { readonly rateOf: RateOf; readonly traced: (step: Step) => Step; readonly alike: boolean }

const itself = (step: Step): Step => step
const PLAIN: Rates = { rateOf: null, traced: itself, alike: true }

/** The rate after the person's modifiers and the drop for care outside the area, with the trace of the first one asked for. */
function ratesOf(run: Run, rate: RateTerms, figures: Cited): Rates {
  const held = heldModifiers(run, rate.modifiers, figures)
  const drop = dropOf(run.model)
  return held.length === 0 && drop === 0 ? PLAIN : changedRates(run, held, drop)
}

function changedRates(run: Run, held: readonly RateModifier[], drop: BasisPoints): Rates {
  let first: { readonly from: BasisPoints; readonly trail: readonly RateTrail[] } | undefined
  const rateOf = (from: BasisPoints): BasisPoints => {
    const changed = changeRate(run, from, held)
    const result = Math.max(changed.rate - drop, 0) as BasisPoints
    if (run.steps === undefined) return result
    const trail = drop > 0 ? [...changed.trail, { name: 'outOfArea', kind: 'points' as const, amount: -drop, result }] : changed.trail
    first ??= { from, trail }
    return result
  }
  return { rateOf, traced: (step) => (first === undefined || first.trail.length === 0 ? step : { ...step, rate: first }), alike: changesAlike(held) }
}

/** What the fund pays at least, under its caps; `null` where nothing is guaranteed. */
function guaranteed(run: Run, rate: RateTerms, covered: Fen, room: Fen | null, figures: Cited): Fen | null {
  const figure = pick(run, rate.guarantee)
  if (figure === undefined) return null
  figures?.push(figure)
  const least = shareOf(covered, read(run, figure))
  return room === null ? least : smaller(least, room)
}
