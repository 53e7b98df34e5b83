import { NO_MONEY, subtractToZero } from '@/domain/money/fen'
import { parseRate, type ParsedRate } from '@/domain/money/parse-rate'
import { parseYuan, type ParsedYuan } from '@/domain/money/parse-yuan'
import { readCount } from '@/domain/money/read-count'
import type { EstimateForm } from '@/state/estimates'
import { amountIn, MOST, splitSum } from './typed'

type AmountProblem = Exclude<ParsedYuan['kind'], 'amount' | 'empty'>
type RateProblem = `rate-${Exclude<ParsedRate['kind'], 'rate' | 'empty'>}`

export type FieldProblem = AmountProblem | RateProblem | 'cap-zero' | 'not-a-count' | 'total-missing' | 'total-zero' | 'split-differs' | 'first-pay-too-large'

export function amountProblem(text: string): FieldProblem | undefined {
  const { kind } = parseYuan(text)
  return kind === 'amount' || kind === 'empty' ? undefined : kind
}

export function rateProblem(text: string): FieldProblem | undefined {
  const { kind } = parseRate(text)
  return kind === 'rate' || kind === 'empty' ? undefined : `rate-${kind}`
}

export const countProblem = (text: string, field: keyof typeof MOST): FieldProblem | undefined =>
  readCount(text, MOST[field]) === null ? 'not-a-count' : undefined

export const totalProblem = (text: string): FieldProblem | undefined => amountProblem(text) ?? (amountIn(text) === 0 ? 'total-zero' : undefined)

export const capProblem = (text: string): FieldProblem | undefined => amountProblem(text) ?? (amountIn(text) === 0 ? 'cap-zero' : undefined)

export function splitProblem(form: EstimateForm): FieldProblem | undefined {
  const total = amountIn(form.total)
  const sum = splitSum(form)
  return total !== undefined && sum !== null && sum !== total ? 'split-differs' : undefined
}

/** What is covered in the list bears the first pay: the bill without 丙类. */
export function firstPayProblem({ total: text, c, firstPay }: EstimateForm): FieldProblem | undefined {
  const total = amountIn(text)
  if (total === undefined) return undefined
  return (amountIn(firstPay) ?? NO_MONEY) > subtractToZero(total, amountIn(c) ?? NO_MONEY) ? 'first-pay-too-large' : undefined
}
