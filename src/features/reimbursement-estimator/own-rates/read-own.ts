import type { OwnFigures } from '@/domain/benefit/own-terms'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { parseRate, type ParsedRate } from '@/domain/money/parse-rate'
import { parseYuan, type ParsedYuan } from '@/domain/money/parse-yuan'
import type { EstimateForm } from '@/state/estimates'
import { given } from '../form/given'

const AMOUNTS = ['start', 'fundCap', 'illnessStart'] as const
const RATES = ['rate', 'classBShare', 'illnessRate'] as const
type OwnAmount = (typeof AMOUNTS)[number]
type OwnRate = (typeof RATES)[number]

export type OwnField = OwnAmount | OwnRate

export type OwnProblem =
  | Exclude<ParsedYuan['kind'], 'amount' | 'empty'>
  | `rate-${Exclude<ParsedRate['kind'], 'rate' | 'empty'>}`
  | 'cap-zero'

export type OwnProblems = Partial<Record<OwnField, OwnProblem>>

/** `figures` is `null` until there is a rate: without one nothing can be computed. */
export type ReadOwn = { readonly figures: OwnFigures | null; readonly problems: OwnProblems }

/** Whether this form is computed with entered figures: they belong to one person, and others keep their packs. */
export const usesOwn = ({ own, who }: Pick<EstimateForm, 'own' | 'who'>): boolean => own.who !== '' && own.who === who

export const isOwnRate = (field: OwnField): field is OwnRate => RATES.some((rate) => rate === field)

/** What an empty field leaves open stays open; half of a pair is no pair. */
export function readOwn({ own }: EstimateForm): ReadOwn {
  const problems: OwnProblems = {}
  const amounts: Partial<Record<OwnAmount, Fen>> = {}
  const rates: Partial<Record<OwnRate, BasisPoints>> = {}
  for (const field of AMOUNTS) {
    const parsed = parseYuan(own[field])
    if (parsed.kind === 'amount') amounts[field] = parsed.amount
    else if (parsed.kind !== 'empty') problems[field] = parsed.kind
  }
  for (const field of RATES) {
    const parsed = parseRate(own[field])
    if (parsed.kind === 'rate') rates[field] = parsed.rate
    else if (parsed.kind !== 'empty') problems[field] = `rate-${parsed.kind}`
  }
  if (amounts.fundCap === 0) problems.fundCap = 'cap-zero'
  return { figures: figuresOf(amounts, rates), problems }
}

function figuresOf({ start, fundCap, illnessStart }: Partial<Record<OwnAmount, Fen>>, { rate, classBShare, illnessRate }: Partial<Record<OwnRate, BasisPoints>>): OwnFigures | null {
  if (rate === undefined) return null
  const majorIllness = illnessStart === undefined || illnessRate === undefined ? undefined : { start: illnessStart, rate: illnessRate }
  return { rate, ...given({ deductible: start, fundCap, classBShare, majorIllness }) }
}
