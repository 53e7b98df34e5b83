import type { Figure } from '@/domain/evidence/figure'
import { upToLimit, larger, NO_MONEY, shareOf, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeAmount, NO_NAMES } from './change-amount'
import { NO_FIGURES, note, noteGap, noteUnknown, pick, soFar, type Run } from './run'
import type { Step } from './settlement'
import type { DeductibleTerms, Repeat } from './terms'

/**
 * 起付线 due on this bill, at most `covered`. Order: the tier's amount, what a later stay changes, the modifiers that hold,
 * then what the year has already used up (`perYear`, yearly total). Care outside the area may have its `own` amount instead.
 */
export function deductibleDue(run: Run, covered: Fen, own: Fen | null, ownFigure: Figure<unknown> | null): Fen {
  if (own !== null) return noteDeductible(run, own, covered, ownFigure === null ? NO_FIGURES : [ownFigure], NO_NAMES)
  const terms = run.care.deductible
  const base = pick(run, terms?.amount)
  if (terms === undefined || base === undefined) {
    noteGap(run, 'deductible')
    return NO_MONEY
  }
  const figures: Figure<unknown>[] = [base]
  const starts = startsOf(run)
  if (starts > 1 && terms.restartDays !== undefined) figures.push(terms.restartDays)
  const { amount, names } = changeAmount(run, amountOfStays(run, run.read(base), terms.repeat, starts, figures), terms.modifiers, figures)
  return noteDeductible(run, leftThisYear(run, amount, terms, figures), covered, figures, names)
}

function noteDeductible(run: Run, amount: Fen, covered: Fen, figures: readonly Figure<unknown>[], changes: readonly string[]): Fen {
  const step: Step = { kind: 'deductible', amount: smaller(amount, covered), formula: { kind: 'atMost', amount, limit: covered }, figures }
  return note(run, changes.length === 0 ? step : { ...step, changes })
}

/** As how many stays this one counts. */
export function startsOf(run: Run): number {
  const figure = run.care.deductible?.restartDays
  if (figure === undefined) return 1
  const { days } = run.input.bill
  if (days === undefined) noteUnknown(run, 'days')
  return Math.max(Math.ceil((days ?? 0) / Math.max(run.read(figure), 1)), 1)
}

function amountOfStays(run: Run, first: Fen, repeat: Repeat | undefined, starts: number, figures: Figure<unknown>[]): Fen {
  const from = run.facts.admission
  if (starts === 1) return amountOfStay(run, first, repeat, from, figures)
  let sum: Fen = NO_MONEY
  for (let stay = from; stay < from + starts; stay += 1) sum = upToLimit(sum + amountOfStay(run, first, repeat, stay, figures))
  return sum
}

function amountOfStay(run: Run, first: Fen, repeat: Repeat | undefined, stay: number, figures: Figure<unknown>[]): Fen {
  return repeat === undefined || stay < 2 ? first : laterStay(run, first, repeat, stay, figures)
}

const cite = (figures: Figure<unknown>[], figure: Figure<unknown>): void => {
  if (!figures.includes(figure)) figures.push(figure)
}

function laterStay(run: Run, first: Fen, repeat: Repeat, stay: number, figures: Figure<unknown>[]): Fen {
  switch (repeat.kind) {
    case 'amounts': {
      const figure = pick(run, repeat.amounts)
      if (figure === undefined) return first
      cite(figures, figure)
      return nth(run.read(figure), stay)
    }
    case 'factors':
      cite(figures, repeat.factors)
      return shareOf(first, nth<BasisPoints>(run.read(repeat.factors), stay))
    case 'step':
      return stepDown(run, first, repeat, stay, figures)
  }
}

/** So much less with every stay, down to a floor; never more than the first stay. */
function stepDown(run: Run, first: Fen, { minus, floor: floors }: Repeat & { kind: 'step' }, stay: number, figures: Figure<unknown>[]): Fen {
  const floor = pick(run, floors)
  cite(figures, minus)
  if (floor !== undefined) cite(figures, floor)
  const stepped = subtractToZero(first, upToLimit(run.read(minus) * (stay - 1)))
  return smaller(first, larger(stepped, floor === undefined ? NO_MONEY : run.read(floor)))
}

/** Entry for the second stay is first; the last entry holds for all later stays. */
const nth = <T>(list: readonly [T, ...T[]], stay: number): T => list[Math.min(stay - 2, list.length - 1)] ?? list[0]

function leftThisYear(run: Run, amount: Fen, terms: DeductibleTerms, figures: Figure<unknown>[]): Fen {
  const paid = soFar(run, terms.counts === 'allCare' ? 'all' : run.scope).deductible
  const due = run.read(terms.basis) === 'perYear' ? subtractToZero(amount, paid) : amount
  // On a first bill both bases give the same, so a doubtful one is not shown as if it mattered.
  if (paid > 0 || terms.basis.readings.length === 1) figures.push(terms.basis)
  const limit = pick(run, terms.yearlyMax)
  if (limit === undefined) return due
  figures.push(limit)
  return smaller(due, subtractToZero(run.read(limit), paid))
}
