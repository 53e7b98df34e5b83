import type { Figure } from '@/domain/evidence/figure'
import { upToLimit, larger, NO_MONEY, shareOf, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import { changeAmount, namesFor } from './change-amount'
import { cite, NO_FIGURES, noteGap, noteUnknown, pick, read, soFar, type Cited } from './ask'
import type { Run } from './run'
import type { Step } from './settlement'
import type { DeductibleTerms, Repeat } from './terms'

/**
 * 起付线 due on this bill, at most `covered`. Order: the tier's amount, what a later stay changes, the modifiers that hold,
 * then what the year has already used up (`perYear`, yearly total). Care outside the area may have its `own` amount instead; a
 * deductible that the bill states is taken as printed.
 */
export function deductibleDue(run: Run, covered: Fen): Fen {
  const { split, deductible } = run.bill
  const printed = split?.deductible ?? deductible
  if (printed !== undefined) return charge(run, printed, covered, NO_FIGURES)
  if (run.model.kind !== 'ownTable') return byTerms(run, covered)
  return charge(run, run.model.deductible, covered, run.modelFigure === null ? NO_FIGURES : [run.modelFigure])
}

function byTerms(run: Run, covered: Fen): Fen {
  const terms = run.care.deductible
  const { kept, steps } = run
  if (terms === undefined || kept === null || kept.amount === null) return byTables(run, terms, covered)
  if (steps === undefined) return smaller(leftThisYear(run, kept.amount, terms, undefined), covered)
  return kept.amountBy === null ? byTables(run, terms, covered) : charge(run, leftThisYear(run, kept.amount, terms, undefined), covered, kept.amountBy)
}

function byTables(run: Run, terms: DeductibleTerms | undefined, covered: Fen): Fen {
  run.sure = true
  const base = pick(run, terms?.amount)
  if (terms === undefined || base === undefined) {
    noteGap(run, 'deductible')
    return NO_MONEY
  }
  const figures = cite(run, base)
  const names = namesFor(run, terms.modifiers)
  const amount = changeAmount(run, amountOfBill(run, read(run, base), terms, figures), terms.modifiers, figures, names)
  keepAmount(run, terms, amount, figures, names)
  return charge(run, leftThisYear(run, amount, terms, figures), covered, figures ?? NO_FIGURES, names)
}

function amountOfBill(run: Run, first: Fen, { repeat, restartDays }: DeductibleTerms, figures: Cited): Fen {
  const starts = startsOf(run)
  if (starts > 1 && restartDays !== undefined) figures?.push(restartDays)
  return amountOfStays(run, first, repeat, starts, figures)
}

const NO_NAMES: readonly string[] = []

function keepAmount({ kept, sure }: Run, terms: DeductibleTerms, amount: Fen, figures: Cited, names: readonly string[] = NO_NAMES): void {
  if (kept === null || !sure || terms.restartDays !== undefined) return
  kept.amount = amount
  if (figures !== undefined && names.length === 0 && citesAlike(terms)) kept.amountBy = [...figures, terms.basis]
}

/** Whether every bill shows the same of what the year says. */
const citesAlike = ({ yearlyMax, basis }: DeductibleTerms): boolean => yearlyMax === undefined && basis.readings.length === 1

function charge(run: Run, amount: Fen, covered: Fen, figures: readonly Figure<unknown>[], changes?: readonly string[]): Fen {
  const due = smaller(amount, covered)
  if (run.steps === undefined) return due
  const step: Step = { kind: 'deductible', amount: due, formula: { kind: 'atMost', amount, limit: covered }, figures }
  run.steps.push(changes === undefined || changes.length === 0 ? step : { ...step, changes })
  return due
}

/** As how many stays this one counts. */
export function startsOf(run: Run): number {
  const figure = run.care.deductible?.restartDays
  if (figure === undefined) return 1
  const { days } = run.bill
  if (days === undefined) noteUnknown(run, 'days')
  return Math.max(Math.ceil((days ?? 0) / Math.max(read(run, figure), 1)), 1)
}

function amountOfStays(run: Run, first: Fen, repeat: Repeat | undefined, starts: number, figures: Cited): Fen {
  const from = run.admission
  if (starts === 1) return amountOfStay(run, first, repeat, from, figures)
  let sum: Fen = NO_MONEY
  for (let stay = from; stay < from + starts; stay += 1) sum = upToLimit(sum + amountOfStay(run, first, repeat, stay, figures))
  return sum
}

function amountOfStay(run: Run, first: Fen, repeat: Repeat | undefined, stay: number, figures: Cited): Fen {
  return repeat === undefined || stay < 2 ? first : laterStay(run, first, repeat, stay, figures)
}

const citeOnce = (figures: Cited, figure: Figure<unknown>): void => {
  if (figures !== undefined && !figures.includes(figure)) figures.push(figure)
}

function laterStay(run: Run, first: Fen, repeat: Repeat, stay: number, figures: Cited): Fen {
  switch (repeat.kind) {
    case 'amounts': {
      const figure = pick(run, repeat.amounts)
      if (figure === undefined) return first
      citeOnce(figures, figure)
      return nth(read(run, figure), stay)
    }
    case 'factors':
      citeOnce(figures, repeat.factors)
      return shareOf(first, nth<BasisPoints>(read(run, repeat.factors), stay))
    case 'step':
      return stepDown(run, first, repeat, stay, figures)
  }
}

/** So much less with every stay, down to a floor; never more than the first stay. */
function stepDown(run: Run, first: Fen, { minus, floor: floors }: Repeat & { kind: 'step' }, stay: number, figures: Cited): Fen {
  const floor = pick(run, floors)
  citeOnce(figures, minus)
  if (floor !== undefined) citeOnce(figures, floor)
  const stepped = subtractToZero(first, upToLimit(read(run, minus) * (stay - 1)))
  return smaller(first, larger(stepped, floor === undefined ? NO_MONEY : read(run, floor)))
}

/** Entry for the second stay is first; the last entry holds for all later stays. */
const nth = <T>(list: readonly [T, ...T[]], stay: number): T => list[Math.min(stay - 2, list.length - 1)] ?? list[0]

function leftThisYear(run: Run, amount: Fen, terms: DeductibleTerms, figures: Cited): Fen {
  const paid = (terms.counts === 'allCare' ? soFar(run, 'all') : run.before).deductible
  const due = read(run, terms.basis) === 'perYear' ? subtractToZero(amount, paid) : amount
  // On a first bill both bases give the same, so a doubtful one is not shown as if it mattered.
  if (paid > 0 || terms.basis.readings.length === 1) figures?.push(terms.basis)
  const limit = pick(run, terms.yearlyMax)
  if (limit === undefined) return due
  figures?.push(limit)
  return smaller(due, subtractToZero(read(run, limit), paid))
}
