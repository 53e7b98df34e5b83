import { addMonths, addYears, startOfMonth, type IsoDate } from '@/domain/date/iso-date'
import { useHeld } from '@/shell/held'

/** Which month is shown, and which of its days is looked at. */
export function useShownMonth(on: IsoDate) {
  const [month, setMonth] = useHeld('month', () => startOfMonth(on))
  const [day, setDay] = useHeld<IsoDate | undefined>('day', () => undefined)
  const goTo = (to: IsoDate) => {
    setMonth(startOfMonth(to))
    setDay(undefined)
  }
  return {
    month,
    day,
    goTo,
    move: (months: number) => goTo(addMonths(month, months)),
    moveYears: (years: number) => goTo(addYears(month, years)),
    /** A second tap on the same day shows the month again. */
    select: (date: IsoDate) => setDay(date === day ? undefined : date),
    showMonth: () => setDay(undefined)
  }
}
