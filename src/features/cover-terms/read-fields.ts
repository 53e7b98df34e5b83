import { daysBetween, isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { isYearMonth, monthsBetween, yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import { fen, type BasisPoints, type Fen } from '@/domain/money/fen'
import { parseRate } from '@/domain/money/parse-rate'
import { parseYuan, type ParsedYuan } from '@/domain/money/parse-yuan'
import { readCount } from '@/domain/money/read-count'

export type Problem =
  | Exclude<ParsedYuan['kind'], 'amount' | 'empty'>
  | 'zero' | 'base-too-large' | 'rate-too-large' | 'rate-decimals' | 'rate-not-a-number' | 'not-a-count' | 'future' | 'too-old' | 'order' | 'too-long'

/** A field, read: a value, nothing yet, or what is wrong with it. */
export type Read<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'empty' } | { readonly kind: 'wrong'; readonly problem: Problem }

/** A base above this is a yearly income, or a slip of the finger. */
export const MAX_BASE = fen(1_000_000_00)
/** Longest record of payments that anybody can have. */
export const MAX_YEARS = 60
export const MAX_LAPSED = 20
const DAYS_OF_A_YEAR = 365.25
const MAX_GAP_MONTHS = MAX_YEARS * 12
/** Arrears of up to 9,999,999.99 stay within what `fen` holds for this long. */
const MAX_ARREARS_DAYS = 30 * DAYS_OF_A_YEAR

const value = <T>(read: T): Read<T> => ({ kind: 'value', value: read })
const wrong = (problem: Problem): Read<never> => ({ kind: 'wrong', problem })
const EMPTY: Read<never> = { kind: 'empty' }

export function readAmount(text: string): Read<Fen> {
  const parsed = parseYuan(text)
  if (parsed.kind === 'empty') return EMPTY
  if (parsed.kind !== 'amount') return wrong(parsed.kind)
  return parsed.amount === 0 ? wrong('zero') : value(parsed.amount)
}

/** 月缴费基数 */
export function readBase(text: string): Read<Fen> {
  const read = readAmount(text)
  return read.kind === 'value' && read.value > MAX_BASE ? wrong('base-too-large') : read
}

const RATE_PROBLEMS = { negative: 'negative', 'too-large': 'rate-too-large', 'too-many-decimals': 'rate-decimals', 'not-a-number': 'rate-not-a-number' } as const

export function readRate(text: string): Read<BasisPoints> {
  const parsed = parseRate(text)
  if (parsed.kind === 'empty') return EMPTY
  if (parsed.kind !== 'rate') return wrong(RATE_PROBLEMS[parsed.kind])
  return parsed.rate === 0 ? wrong('zero') : value(parsed.rate)
}

export const readYears = (text: string): Read<number> => counted(readCount(text, MAX_YEARS))
export const readLapsed = (text: string): Read<number> => counted(readCount(text, MAX_LAPSED))

function counted(count: number | undefined | null): Read<number> {
  if (count === undefined) return EMPTY
  return count === null ? wrong('not-a-count') : value(count)
}

/** The last month that was paid. */
export function readLastPaid(text: string, on: IsoDate): Read<YearMonth> {
  if (!isYearMonth(text)) return EMPTY
  if (text > yearMonthOf(on)) return wrong('future')
  return monthsBetween(text, yearMonthOf(on)) > MAX_GAP_MONTHS ? wrong('too-old') : value(text)
}

export type Owed = { readonly from: IsoDate; readonly paidOn: IsoDate }

/** From when until when an employer owes. */
export function readOwed(from: string, paidOn: string): Read<Owed> {
  if (!isIsoDate(from) || !isIsoDate(paidOn)) return EMPTY
  if (paidOn < from) return wrong('order')
  return daysBetween(from, paidOn) > MAX_ARREARS_DAYS ? wrong('too-long') : value({ from, paidOn })
}
