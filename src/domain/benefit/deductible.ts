import type { Figure } from '@/domain/evidence/figure'
import { fen, larger, NO_MONEY, shareOf, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeAmount } from './change-amount'
import { note, pick, type Run } from './run'
import type { DeductibleTerms, Repeat } from './terms'

/**
 * 起付线 due on this bill, at most `covered`. Order: the tier's amount, what a later stay changes, the modifiers that hold,
 * then what the year has already used up (`perYear`, yearly total).
 */
export function deductibleDue(run: Run, covered: Fen, own: Fen | undefined, ownFigure: Figure<unknown> | undefined): Fen {
  if (own !== undefined) return noteDeductible(run, own, covered, ownFigure ? [ownFigure] : [], [])
  const terms = run.care.deductible
  const base = pick(run, terms?.amount)
  if (terms === undefined || base === undefined) {
    run.gaps.add('deductible')
    return NO_MONEY
  }
  const repeated = repeatAmount(run, run.read(base), terms.repeat)
  const { amount, names, figures } = changeAmount(run, repeated.amount, terms.modifiers)
  const due = leftThisYear(run, amount, terms)
  return noteDeductible(run, due.amount, covered, [base, ...repeated.figures, ...figures, ...due.figures], names)
}

function noteDeductible(run: Run, amount: Fen, covered: Fen, figures: readonly Figure<unknown>[], changes: readonly string[]): Fen {
  return note(run, { kind: 'deductible', amount: smaller(amount, covered), formula: { kind: 'atMost', amount, limit: covered }, figures, changes })
}

type Due = { readonly amount: Fen; readonly figures: readonly Figure<unknown>[] }

function repeatAmount(run: Run, amount: Fen, repeat: Repeat | undefined): Due {
  const stay = run.facts.admission
  if (repeat === undefined || stay < 2) return { amount, figures: [] }
  switch (repeat.kind) {
    case 'amounts': {
      const figure = pick(run, repeat.amounts)
      return figure === undefined ? { amount, figures: [] } : { amount: nth(run.read(figure), stay), figures: [figure] }
    }
    case 'factors':
      return { amount: shareOf(amount, nth<BasisPoints>(run.read(repeat.factors), stay)), figures: [repeat.factors] }
    case 'step':
      return stepDown(run, amount, repeat)
  }
}

/** So much less with every stay, down to a floor; never more than the first stay. */
function stepDown(run: Run, amount: Fen, { minus, floor: floors }: Repeat & { kind: 'step' }): Due {
  const floor = pick(run, floors)
  const lowest = floor === undefined ? NO_MONEY : run.read(floor)
  const stepped = subtractToZero(amount, fen(run.read(minus) * (run.facts.admission - 1)))
  return { amount: smaller(amount, larger(stepped, lowest)), figures: floor === undefined ? [minus] : [minus, floor] }
}

/** Entry for the second stay is first; the last entry holds for all later stays. */
const nth = <T>(list: readonly [T, ...T[]], stay: number): T => list[Math.min(stay - 2, list.length - 1)] ?? list[0]

function leftThisYear(run: Run, amount: Fen, terms: DeductibleTerms): Due {
  const paid = run.input.yearToDate.deductiblePaid
  const basis = run.read(terms.basis)
  const due = basis === 'perYear' ? subtractToZero(amount, paid) : amount
  const figures: Figure<unknown>[] = paid > 0 || terms.basis.readings.length === 1 ? [terms.basis] : []
  const limit = pick(run, terms.yearlyMax)
  if (limit === undefined) return { amount: due, figures }
  return { amount: smaller(due, subtractToZero(run.read(limit), paid)), figures: [...figures, limit] }
}
