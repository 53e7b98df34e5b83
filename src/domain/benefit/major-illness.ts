import type { Figure } from '@/domain/evidence/figure'
import { addFen, NO_MONEY, smaller, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeAmount } from './change-amount'
import { changeRate, figureOfChange, heldModifiers } from './change-rate'
import type { Slice } from './formula'
import { payByBands } from './pay-by-bands'
import { note, pick, type Run } from './run'
import type { Bands, IllnessBase, MajorIllnessTerms } from './terms'

/** The family's part of the bill, by what made it so, before the layers above the pooled fund. */
export type FamilyShare = { readonly deductible: Fen; readonly coinsurance: Fen; readonly firstPay: Fen; readonly overCap: Fen }

export function countedBase(share: FamilyShare, base: IllnessBase): Fen {
  return addFen(
    share.coinsurance,
    base.deductible ? share.deductible : NO_MONEY,
    base.firstPay ? share.firstPay : NO_MONEY,
    base.overCap ? share.overCap : NO_MONEY
  )
}

/** 大病保险 on this bill's base plus the year's so far; what the year's base already earned is taken off. */
export function majorIllness(run: Run, share: FamilyShare, selfFunded: Fen): { readonly base: Fen; readonly paid: Fen; readonly forSelfFunded: Fen } {
  const terms = run.input.terms.majorIllness
  if (terms === undefined) {
    run.gaps.add('majorIllness')
    return { base: NO_MONEY, paid: NO_MONEY, forSelfFunded: NO_MONEY }
  }
  const base = countedBase(share, run.read(terms.base))
  noteBase(run, base, terms.base)
  return { base, paid: payIllness(run, terms, base), forSelfFunded: paySelfFunded(run, terms, selfFunded) }
}

function noteBase(run: Run, base: Fen, figure: Figure<unknown>): void {
  const before = run.input.yearToDate.majorIllnessBase
  note(run, { kind: 'majorIllnessBase', amount: addFen(before, base), formula: { kind: 'sum', parts: before > 0 ? [before, base] : [base] }, figures: [figure] })
}

function payIllness(run: Run, terms: MajorIllnessTerms, base: Fen): Fen {
  const { yearToDate } = run.input
  const startFigure = pick(run, terms.start)
  const bandsFigure = pick(run, terms.bands)
  if (startFigure === undefined || bandsFigure === undefined) {
    run.gaps.add('majorIllness')
    return NO_MONEY
  }
  const start = changeAmount(run, run.read(startFigure), terms.startModifiers)
  const held = heldModifiers(run, terms.modifiers)
  const bands = run.read(bandsFigure)
  const rateOf = (rate: BasisPoints): BasisPoints => changeRate(run, rate, held).rate
  const pay = (upTo: Fen) => illnessBands({ bands, bounds: terms.bounds, start: start.amount, upTo, rateOf })
  const full = pay(addFen(yearToDate.majorIllnessBase, base))
  const paidBefore = pay(yearToDate.majorIllnessBase).paid
  const cap = illnessRoom(run, terms)
  const due = subtractToZero(full.paid, paidBefore)
  const first = bands[0].rate
  const changed = changeRate(run, first, held)
  return note(run, {
    kind: 'majorIllness',
    amount: cap.amount === null ? due : smaller(due, cap.amount),
    formula: { kind: 'illness', base: addFen(yearToDate.majorIllnessBase, base), start: start.amount, slices: full.slices, paidBefore, limit: cap.amount },
    figures: [startFigure, bandsFigure, ...start.figures, ...held.map(({ change }) => figureOfChange(change)), ...cap.figures],
    changes: start.names,
    ...(changed.trail.length > 0 ? { rate: { from: first, trail: changed.trail } } : {})
  })
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
  const [from, to] = bounds === 'absolute' ? [start, upTo] : [NO_MONEY, subtractToZero(upTo, start)]
  return payByBands({ from, to, bands, rateOf, factor: WHOLE, room: null })
}

/** The yearly limit, raised by 激励额度, less what was already paid. */
function illnessRoom(run: Run, terms: MajorIllnessTerms): { readonly amount: Fen | null; readonly figures: readonly Figure<unknown>[] } {
  const figure = pick(run, terms.cap)
  const limit = figure === undefined ? 'none' : run.read(figure)
  if (figure === undefined || limit === 'none') return { amount: null, figures: figure === undefined ? [] : [figure] }
  const { incentive, majorIllnessPaid } = run.input.yearToDate
  return { amount: subtractToZero(addFen(limit, incentive), majorIllnessPaid), figures: [figure] }
}

/** 合规自费 with its own start; bands count the part above it. */
function paySelfFunded(run: Run, terms: MajorIllnessTerms, selfFunded: Fen): Fen {
  const start = pick(run, terms.selfFunded?.start)
  const bands = pick(run, terms.selfFunded?.bands)
  if (start === undefined || bands === undefined) return NO_MONEY
  const from = run.read(start)
  const { paid, slices } = illnessBands({ bands: run.read(bands), bounds: 'excess', start: from, upTo: selfFunded, rateOf: (rate) => rate })
  return note(run, { kind: 'selfFundedIllness', amount: paid, formula: { kind: 'illness', base: selfFunded, start: from, slices, paidBefore: NO_MONEY, limit: null }, figures: [start, bands] })
}
