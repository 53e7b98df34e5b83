import type { Figure } from '@/domain/evidence/figure'
import { upToLimit, NO_MONEY, plus, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeAmount } from './change-amount'
import { changeRate, heldModifiers } from './change-rate'
import { sameRate } from './pay-by-bands'
import { count, note, noteGap, pick, soFar, type Run } from './run'
import type { Step } from './settlement'
import type { IllnessBase, MajorIllnessTerms, RateModifier } from './terms'
import { payYearly } from './year/pay-yearly'

const LAYER = 'majorIllness'
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
  const paid = payIllness(run, terms, base)
  count(run, LAYER, { base, paid })
  return { base, paid, forSelfFunded: paySelfFunded(run, terms, selfFunded) }
}

function noteBase(run: Run, base: Fen, figure: Figure<unknown>): void {
  const before = soFar(run, LAYER).base
  note(run, { kind: 'majorIllnessBase', amount: plus(before, base), formula: { kind: 'sum', parts: before > 0 ? [before, base] : [base] }, figures: [figure] })
}

function payIllness(run: Run, terms: MajorIllnessTerms, base: Fen): Fen {
  const before = soFar(run, LAYER).base
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
  const { amount, formula } = payYearly({ before, base, start: start.amount, bands, bounds: terms.bounds, rateOf, room: illnessRoom(run, terms, figures) })
  const step: Step = { kind: 'majorIllness', amount, formula, figures }
  return note(run, start.names.length === 0 && held.length === 0 ? step : traced(run, step, start.names, bands[0].rate, held))
}

function traced(run: Run, step: Step, changes: readonly string[], from: BasisPoints, held: readonly RateModifier[]): Step {
  const { trail } = changeRate(run, from, held)
  return { ...step, ...(changes.length === 0 ? {} : { changes }), ...(trail.length === 0 ? {} : { rate: { from, trail } }) }
}

/** The yearly limit, raised by 激励额度, less what was already paid; `null` where there is none. */
function illnessRoom(run: Run, terms: MajorIllnessTerms, figures: Figure<unknown>[]): Fen | null {
  const figure = pick(run, terms.cap)
  if (figure === undefined) return null
  figures.push(figure)
  const limit = run.read(figure)
  return limit === 'none' ? null : subtractToZero(upToLimit(limit + run.input.yearToDate.incentive), soFar(run, LAYER).paid)
}

/** 合规自费 with its own start, over the year; bands count the part above it. */
function paySelfFunded(run: Run, { selfFunded: terms }: MajorIllnessTerms, selfFunded: Fen): Fen {
  if (terms === undefined) return NO_MONEY
  const start = pick(run, terms.start)
  const bands = pick(run, terms.bands)
  if (start === undefined || bands === undefined) return NO_MONEY
  const before = soFar(run, SELF_FUNDED).base
  const { amount, formula } = payYearly({ before, base: selfFunded, start: run.read(start), bands: run.read(bands), bounds: 'excess', room: null })
  count(run, SELF_FUNDED, { base: selfFunded, paid: amount })
  return note(run, { kind: 'selfFundedIllness', amount, formula, figures: [start, bands] })
}
