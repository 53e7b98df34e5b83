import { useMemo } from 'react'
import { LAST_DAY, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Timetable } from '@/domain/deadline/deadline'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import { enrolmentRulesFor, nationalEnrolment, workCalendar } from '@/policy/enrolment'
import { useBills } from '@/state/bills'
import { withClaims } from '@/state/claims'
import { useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'

/** The family's deadlines from last year to the year after next, or further where a later month is looked at. */
export function useTimetable(on: IsoDate, shown: IsoDate = on): Timetable {
  const members = useHousehold((household) => household.members)
  const marks = useDone((done) => done.marks)
  const noted = useEntries((own) => own.entries)
  const bills = useBills((all) => all.bills)
  const entries = useMemo(() => withClaims(noted, bills), [noted, bills])
  const first = Math.min(yearOf(on) - 1, yearOf(shown))
  const last = Math.min(yearOf(LAST_DAY), Math.max(yearOf(on) + 2, yearOf(shown) + 1))
  return useMemo(() => {
    const horizon = { from: `${first}-01-01`, to: `${last}-12-31` } as const
    return deadlinesFor({ members, marks, entries, on, horizon, rulesOf: enrolmentRulesFor, usual: nationalEnrolment, calendar: workCalendar })
  }, [members, marks, entries, on, first, last])
}
