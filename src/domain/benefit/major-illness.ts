import type { Figure } from '@/domain/evidence/figure'
import { upToLimit, NO_MONEY, plus, smaller, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeAmount } from './change-amount'
import { changeRate, heldModifiers } from './change-rate'
import type { Formula, Slice } from './formula'
import { payByBands, sameRate } from './pay-by-bands'
import { countLayer, note, noteGap, pick, soFar, type Run } from './run'
import type { Step } from './settlement'
import type { Bands, IllnessBase, MajorIllnessTerms, RateModifier } from './terms'

const SELF_FUNDED = 'selfFunded'

/** The family's part of the bill, by what made it so, before the layers above the pooled fund. */
export type FamilyShare = { readonly deductible: Fen; readonly coinsurance: Fen; readonly firstPay: Fen; readonly overCap: Fen }

export function countedBase(share: FamilyShare, base: IllnessBase): Fen {
  let sum: Fen = share.coinsurance
  if (base.deductible) sum = plus(sum, share.deductible)
  if (base.firstPay) sum = plus(sum, share.firstPay)
  return base.overCap ? plus(sum, share.overCap) : sum
}

/** 大病保险 on this bill's base plus the year's so far; what the year's base already earned is taken off. */
export function majorIllness(run: Run, share: FamilyShare, selfFunded: Fen): { readonly base: Fen; readonly paid: Fen; readonly forSelfFunded: Fen } {
  const terms = run.input.terms.majorIllness
  if (terms === undefined) {
    noteGap(run, 'majorIllness')
    return { base: NO_MONEY, paid: NO_MONEY, forSelfFunded: NO_MONEY }
  }
  const base = countedBase(share, run.read(terms.base))
  noteBase(run, base, terms.base)
  return { base, paid: payIllness(run, terms, base), forSelfFunded: paySelfFunded(run, terms, selfFunded) }
}

function noteBase(run: Run, base: Fen, figure: Figure<unknown>): void {
  const before = run.input.yearToDate.majorIllnessBase
  note(run, { kind: 'majorIllnessBase', amount: plus(before, base), formula: { kind: 'sum', parts: before > 0 ? [before, base] : [base] }, figures: [figure] })
}

function payIllness(run: Run, terms: MajorIllnessTerms, base: Fen): Fen {
  const before = run.input.yearToDate.majorIllnessBase
  const startFigure = pick(run, terms.start)
  const bandsFigure = pick(run, terms.bands)
  if (startFigure === undefined || bandsFigure === undefined) {
    noteGap(run, 'majorIllness')
    return NO_MONEY
  }
  const figures: Figure<unknown>[] = [startFigure, bandsFigure]
  const start = changeAmount(run, run.read(startFigure), terms.startModifiers, figures)
  const held = heldModifiers(run, terms.modifiers, figures)
  const bands = run.read(bandsFigure)
  const rateOf = held.length === 0 ? sameRate : (rate: BasisPoints) => changeRate(run, rate, held).rate
  const upTo = plus(before, base)
  const full = illnessBands({ bands, bounds: terms.bounds, start: start.amount, upTo, rateOf })
  const paidBefore = before === 0 ? NO_MONEY : illnessBands({ bands, bounds: terms.bounds, start: start.amount, upTo: before, rateOf }).paid
  const room = illnessRoom(run, terms, figures)
  const due = subtractToZero(full.paid, paidBefore)
  const amount = room === null ? due : smaller(due, room)
  const formula: Formula = { kind: 'illness', base: upTo, start: start.amount, slices: full.slices, paidBefore, limit: room }
  const step: Step = { kind: 'majorIllness', amount, formula, figures }
  return note(run, start.names.length === 0 && held.length === 0 ? step : traced(run, step, start.names, bands[0].rate, held))
}

function traced(run: Run, step: Step, changes: readonly string[], from: BasisPoints, held: readonly RateModifier[]): Step {
  const { trail } = changeRate(run, from, held)
  return { ...step, ...(changes.length === 0 ? {} : { changes }), ...(trail.length === 0 ? {} : { rate: { from, trail } }) }
}

type IllnessRequest = {
  readonly bands: Bands
  readonly bounds: MajorIllnessTerms['bounds']
  readonly start: Fen
  readonly upTo: Fen
  readonly rateOf: (rate: BasisPoints) => BasisPoints
}

/** Bands from the start up to `upTo`; bounds count the whole base, or the part above the start. */
function illnessBands({ bands, bounds, start, upTo, rateOf }: IllnessRequest): { readonly paid: Fen; readonly slices: readonly Slice[] } {
  if (upTo <= start) return { paid: NO_MONEY, slices: [] }
  const absolute = bounds === 'absolute'
  return payByBands({ from: absolute ? start : NO_MONEY, to: absolute ? upTo : subtractToZero(upTo, start), bands, rateOf, factor: WHOLE, room: null })
}

/** The yearly limit, raised by 激励额度, less what was already paid; `null` where there is none. */
function illnessRoom(run: Run, terms: MajorIllnessTerms, figures: Figure<unknown>[]): Fen | null {
  const figure = pick(run, terms.cap)
  if (figure === undefined) return null
  figures.push(figure)
  const limit = run.read(figure)
  const { incentive, majorIllnessPaid } = run.input.yearToDate
  return limit === 'none' ? null : subtractToZero(upToLimit(limit + incentive), majorIllnessPaid)
}

/** 合规自费 with its own start, over the year; bands count the part above it. */
function paySelfFunded(run: Run, { selfFunded: terms }: MajorIllnessTerms, selfFunded: Fen): Fen {
  if (terms === undefined) return NO_MONEY
  const start = pick(run, terms.start)
  const bands = pick(run, terms.bands)
  if (start === undefined || bands === undefined) return NO_MONEY
  const before = soFar(run, SELF_FUNDED).base
  const request = { bands: run.read(bands), bounds: 'excess', start: run.read(start), upTo: plus(before, selfFunded), rateOf: sameRate } as const
  const paidBefore = illnessBands({ ...request, upTo: before }).paid
  const { paid, slices } = illnessBands(request)
  const amount = subtractToZero(paid, paidBefore)
  countLayer(run, SELF_FUNDED, selfFunded, amount)
  const formula: Formula = { kind: 'illness', base: request.upTo, start: request.start, slices, paidBefore, limit: null }
  return note(run, { kind: 'selfFundedIllness', amount, formula, figures: [start, bands] })
}
