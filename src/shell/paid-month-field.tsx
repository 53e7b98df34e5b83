import { useState } from 'react'
import { View } from '@tarojs/components'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { isYearMonth, yearMonthOf, type YearMonth } from '@/domain/date/year-month'
import { FieldMessage } from '@/ui/form/field-message'
import { PaidMonths, type PaidMonth } from '@/ui/form/paid-months'
import { copy } from './paid-month.copy'

export type PaidMonthFieldProps = {
  readonly label: string
  /** `YYYY-MM`, or empty. */
  readonly value: string
  readonly on: IsoDate
  readonly error?: string | undefined
  /** The last month before a pause: then the month is asked for from which it went on. */
  readonly after?: string | undefined
  readonly onChange: (month: string) => void
}

/** A month of contributions; a second tap on it empties it again. */
export function PaidMonthField({ label, value, on, error, after, onChange }: PaidMonthFieldProps) {
  const [year, setYear] = useState(() => (isYearMonth(value) ? Number(value.slice(0, 4)) : yearOf(on)))
  const now = yearMonthOf(on)
  const months = Array.from({ length: 12 }, (_, i) => monthOf(year, i + 1)).map((month): PaidMonth => {
    const state = month > now ? 'ahead' : stateOf(month, value, after)
    return { month: Number(month.slice(5)), state, name: copy.month(Number(month.slice(5))), word: wordOf(state, after) }
  })
  return (
    <View>
      <PaidMonths
        label={label}
        year={copy.year(year)}
        months={months}
        onPick={(month) => onChange(monthOf(year, month) === value ? '' : monthOf(year, month))}
        before={{ label: copy.before, onPress: () => setYear(year - 1) }}
        after={year < yearOf(on) ? { label: copy.after, onPress: () => setYear(year + 1) } : undefined}
      />
      {error === undefined ? null : <FieldMessage kind='error'>{error}</FieldMessage>}
    </View>
  )
}

const monthOf = (year: number, month: number): YearMonth => `${year}-${String(month).padStart(2, '0')}` as YearMonth

function stateOf(month: YearMonth, value: string, after: string | undefined): PaidMonth['state'] {
  if (month === value) return 'last'
  if (after !== undefined) return month > after && (value === '' || month < value) ? 'gap' : 'paid'
  if (value === '') return 'open'
  return month > value ? 'gap' : 'paid'
}

function wordOf(state: PaidMonth['state'], after: string | undefined): string | undefined {
  if (state === 'gap') return copy.missing
  if (state !== 'last') return undefined
  return after === undefined ? copy.last : copy.again
}
