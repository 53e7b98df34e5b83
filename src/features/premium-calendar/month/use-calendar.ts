import { useEffect, useMemo, useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Evidence } from '@/shell/evidence'
import { useCalendarFocus } from '@/state/calendar-focus'
import { useHousehold } from '@/state/household'
import { isUrgentMatter, mattersOf, type Matter } from '../matters/matters'
import { EVERYBODY, monthModel, type Whose } from './month-model'
import { useDueSoon } from '../matters/use-due-soon'
import { useMarking } from '../sheet/use-marking'
import { useReminding } from '../reminders/use-reminding'
import { useShownMonth } from './use-shown-month'
import { useTimetable } from '../matters/use-timetable'

export type CalendarModel = ReturnType<typeof useCalendar>

/** Everything the calendar shows, and the ways to change it. */
export function useCalendar(on: IsoDate) {
  const members = useHousehold((household) => household.members)
  const place = useShownMonth(on)
  const { month, goTo } = place
  const [chosen, setWhose] = useState<Whose>(EVERYBODY)
  const [opened, setOpened] = useState<string>()
  const [picking, pickMonth] = useState(false)
  const [cited, setCited] = useState<Evidence | null>(null)
  const timetable = useTimetable(on, month)
  const marking = useMarking(on)
  const reminding = useReminding(timetable, on)

  // Somebody who left the family cannot stay the filter.
  const whose = members.some(({ id }) => id === chosen) ? chosen : EVERYBODY
  const shown = useMemo(() => monthModel(timetable, members, month, whose, on), [timetable, members, month, whose, on])
  const all = useMemo(() => mattersOf(timetable.deadlines, members), [timetable, members])
  useDueSoon(all.filter(isUrgentMatter).length)

  const open = (matter: Matter) => {
    reminding.quiet()
    setOpened(matter.key)
  }
  useFocus(all, (matter) => {
    goTo(matter.by)
    setWhose(EVERYBODY)
    open(matter)
  })

  return {
    ...place,
    on,
    members,
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
    open,
    close: () => setOpened(undefined),
    cite: setCited
  }
}

/** Another screen sent the person here to see one matter. */
function useFocus(matters: readonly Matter[], show: (matter: Matter) => void): void {
  const key = useCalendarFocus((focus) => focus.key)
  useEffect(() => {
    if (key === null) return
    useCalendarFocus.getState().taken()
    const matter = matters.find((one) => one.key === key)
    if (matter) show(matter)
  })
}
