import { useEffect, useMemo, useState } from 'react'
import { addMonths, addYears, startOfMonth, type IsoDate } from '@/domain/date/iso-date'
import { isUrgent } from '@/domain/deadline/deadline'
import type { Evidence } from '@/shell/evidence'
import { useHousehold } from '@/state/household'
import { useTabBadges } from '@/state/tab-badges'
import { mattersOf, type Matter } from './matters'
import { EVERYBODY, monthModel, type Whose } from './month-model'
import { useMarking } from './use-marking'
import { useReminding } from './use-reminding'
import { useTimetable } from './use-timetable'

export type CalendarModel = ReturnType<typeof useCalendar>

/** Everything the calendar shows, and the ways to change it. */
export function useCalendar(on: IsoDate) {
  const members = useHousehold((household) => household.members)
  const [month, setMonth] = useState(startOfMonth(on))
  const [day, setDay] = useState<IsoDate>()
  const [chosen, setWhose] = useState<Whose>(EVERYBODY)
  const [opened, setOpened] = useState<string>()
  const [picking, pickMonth] = useState(false)
  const [cited, setCited] = useState<Evidence | null>(null)
  const timetable = useTimetable(on, month)
  const marking = useMarking(on)
  const reminding = useReminding(timetable, on)
  useDueSoon(timetable.deadlines.filter((deadline) => isUrgent(deadline)).length)

  // Somebody who left the family cannot stay the filter.
  const whose = members.some(({ id }) => id === chosen) ? chosen : EVERYBODY
  const shown = useMemo(() => monthModel(timetable, members, month, whose, on), [timetable, members, month, whose, on])
  const all = useMemo(() => mattersOf(timetable.deadlines, members), [timetable, members])
  const goTo = (to: IsoDate) => {
    setMonth(startOfMonth(to))
    setDay(undefined)
  }

  return {
    on,
    members,
    month,
    day,
    whose,
    shown,
    timetable,
    marking,
    reminding,
    cited,
    picking,
    pickMonth,
    opened: all.find(({ key }) => key === opened),
    choose: setWhose,
    move: (months: number) => goTo(addMonths(month, months)),
    moveYears: (years: number) => goTo(addYears(month, years)),
    goTo,
    /** A second tap on the same day shows the month again. */
    select: (date: IsoDate) => setDay(date === day ? undefined : date),
    showMonth: () => setDay(undefined),
    open: (matter: Matter) => {
      reminding.quiet()
      setOpened(matter.key)
    },
    close: () => setOpened(undefined),
    cite: setCited
  }
}

/** The badge on the tab bar counts only what cannot wait. */
export function useDueSoon(count: number): void {
  useEffect(() => useTabBadges.getState().showDueSoon(count), [count])
}
