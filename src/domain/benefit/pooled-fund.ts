import type { Figure } from '@/domain/evidence/figure'
import { addFen, larger, NO_MONEY, shareOf, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeRate, figureOfChange, heldModifiers } from './change-rate'
import type { RateTrail, Slice } from './formula'
import { dropOf, factorOf, type OutOfArea } from './out-of-area'
import { payByBands } from './pay-by-bands'
import { note, pick, type Run } from './run'
import type { ClassCost } from './scope'
import { roomLeft } from './caps'
import type { Bands, RateTerms } from './terms'

export type PooledFund = { readonly paid: Fen; readonly unpaid: Fen }

/** The pooled fund's part of `payable` (cost inside the catalogue above the deductible), under its payout caps. */
export function pooledFund(run: Run, classes: readonly ClassCost[], deductible: Fen, outOfArea: OutOfArea): PooledFund {
  const { rate } = run.care
  const room = roomLeft(run)
  const covered = addFen(...classes.map(({ amount }) => amount))
  const rateFor = rateMaker(run, rate, outOfArea)
  const groups = rate.byClass === undefined ? wholeBill(run, rate, classes, deductible) : byClass(run, rate, classes, deductible)
  const factor = factorOf(outOfArea)
  const slices: Slice[] = []
  let paid: Fen = NO_MONEY
  let unpaid: Fen = NO_MONEY
  for (const group of groups) {
    const left = room.amount === null ? null : subtractToZero(room.amount, paid)
    const payment = payByBands({ ...group, bands: bandsOf(run, group.bands, outOfArea), rateOf: rateFor.rateOf, factor, room: left })
    slices.push(...payment.slices)
    paid = addFen(paid, payment.paid)
    unpaid = addFen(unpaid, payment.unpaid)
  }
  const floor = guaranteed(run, rate, covered, room.amount)
  const amount = larger(paid, floor.amount)
  note(run, {
    kind: 'pooledFund',
    amount,
    formula: { kind: 'slices', slices, limit: room.amount, atLeast: floor.figure === undefined ? null : floor.amount },
    figures: [...groups.map(({ bands }) => bands), ...rateFor.figures, ...(outOfArea.figure ? [outOfArea.figure] : []), ...room.figures, ...(floor.figure ? [floor.figure] : [])],
    ...rateFor.shown()
  })
  return { paid: amount, unpaid: amount > paid ? subtractToZero(unpaid, subtractToZero(amount, paid)) : unpaid }
}

type Group = { readonly from: Fen; readonly to: Fen; readonly bands: Figure<Bands> }

function wholeBill(run: Run, rate: RateTerms, classes: readonly ClassCost[], deductible: Fen): readonly Group[] {
  const covered = addFen(...classes.map(({ amount }) => amount))
  const bands = pick(run, rate.bands)
  return bands === undefined ? missing(run) : [{ ...stretch(run, rate, covered, deductible), bands }]
}

/** Class by class, each from the start of its own bands. The deductible comes off 甲 first, then 乙, then the rest. */
function byClass(run: Run, rate: RateTerms, classes: readonly ClassCost[], deductible: Fen): readonly Group[] {
  let left: Fen = deductible
  return classes.flatMap((cost) => {
    const taken = smaller(left, cost.amount)
    left = subtractToZero(left, taken)
    const table = rate.byClass?.find((entry) => entry.class === cost.class)?.bands ?? rate.bands
    const bands = pick(run, table)
    if (cost.amount === 0) return []
    return bands === undefined ? missing(run) : [{ from: taken, to: cost.amount, bands }]
  })
}

function missing(run: Run): readonly Group[] {
  run.gaps.add('rate')
  return []
}

/** Where this bill lies on the band axis; with yearly bands it begins where the year left off. */
function stretch(run: Run, { bounds, span }: RateTerms, covered: Fen, deductible: Fen): { from: Fen; to: Fen } {
  const { yearToDate } = run.input
  const before = span === 'year' ? yearToDate.covered : NO_MONEY
  if (bounds === 'absolute') return { from: addFen(before, deductible), to: addFen(before, covered) }
  const start = span === 'year' ? subtractToZero(before, yearToDate.deductiblePaid) : NO_MONEY
  return { from: start, to: addFen(start, subtractToZero(covered, deductible)) }
}

/** A table of its own for care outside the area replaces the home bands. */
function bandsOf(run: Run, figure: Figure<Bands>, { model }: OutOfArea): Bands {
  return model.kind === 'ownTable' ? model.bands : run.read(figure)
}

type RateMaker = {
  readonly rateOf: (rate: BasisPoints) => BasisPoints
  readonly figures: readonly Figure<unknown>[]
  readonly shown: () => { readonly rate?: { readonly from: BasisPoints; readonly trail: readonly RateTrail[] } }
}

function rateMaker(run: Run, rate: RateTerms, outOfArea: OutOfArea): RateMaker {
  const held = heldModifiers(run, rate.modifiers)
  const drop = dropOf(outOfArea)
  let first: { from: BasisPoints; trail: readonly RateTrail[] } | undefined
  return {
    figures: held.map(({ change }) => figureOfChange(change)),
    rateOf: (from) => {
      const changed = changeRate(run, from, held)
      const result = Math.max(changed.rate - drop, 0) as BasisPoints
      const trail = drop > 0 ? [...changed.trail, { name: 'outOfArea', kind: 'points' as const, amount: -drop, result }] : changed.trail
      first ??= { from, trail }
      return result
    },
    shown: () => (first === undefined || first.trail.length === 0 ? {} : { rate: first })
  }
}

function guaranteed(run: Run, rate: RateTerms, covered: Fen, room: Fen | null): { amount: Fen; figure?: Figure<unknown> } {
  const figure = pick(run, rate.guarantee)
  if (figure === undefined) return { amount: NO_MONEY }
  const least = shareOf(covered, run.read(figure))
  return { amount: room === null ? least : smaller(least, room), figure }
}

