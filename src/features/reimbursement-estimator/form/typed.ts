import { addFen, NO_MONEY, type BasisPoints, type Fen } from '@/domain/money/fen'
import { parseRate } from '@/domain/money/parse-rate'
import { parseYuan } from '@/domain/money/parse-yuan'
import { readCount } from '@/domain/money/read-count'
import type { EstimateForm } from '@/state/estimates'

/** An amount as typed; `undefined` where there is none that could be read. */
export function amountIn(text: string): Fen | undefined {
  const parsed = parseYuan(text)
  return parsed.kind === 'amount' ? parsed.amount : undefined
}

export function rateIn(text: string): BasisPoints | undefined {
  const parsed = parseRate(text)
  return parsed.kind === 'rate' ? parsed.rate : undefined
}

export const MOST = { admissions: 99, months: 12, age: 150 } as const

export const countIn = (text: string, field: keyof typeof MOST): number | undefined => readCount(text, MOST[field]) ?? undefined

type Split = Pick<EstimateForm, 'a' | 'b' | 'c'>

export const isSplit = ({ a, b, c }: Split): boolean => (a + b + c).trim() !== ''

/** Sum of 甲、乙、丙 where any is filled in; an empty one is zero. `null` where none is. */
export const splitSum = (form: Split): Fen | null =>
  isSplit(form) ? addFen(...[form.a, form.b, form.c].map((text) => amountIn(text) ?? NO_MONEY)) : null
