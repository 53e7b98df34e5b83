import { useEffect, useMemo, useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { useHeld } from '@/shell/held'
import type { Evidence } from '@/shell/evidence'
import { useCalendarFocus } from '@/state/calendar-focus'
import { useHousehold } from '@/state/household'
import { urgentCount } from '../matters/family-view'
import { mattersOf, openOnes, type Matter } from '../matters/matters'
import { notKnownOf } from '../matters/not-known'
import { EVERYBODY, monthModel, type Whose } from './month-model'
import { useDueSoon } from '../matters/use-due-soon'
import { useMarking } from '../sheet/use-marking'
import { useReminding } from '../reminders/use-reminding'
import { useShownMonth } from './use-shown-month'
import { usePeople } from '../matters/use-people'
import { useTimetable } from '../matters/use-timetable'

/** What sources say, and of which place. */
type Cited = { readonly evidence: Evidence; readonly area: string }

export type CalendarModel = ReturnType<typeof useCalendar>

/** Everything the calendar shows, and the ways to change it. */
export function useCalendar(on: IsoDate) {
  const members = useHousehold((household) => household.members)
  const place = useShownMonth(on)
  const { month, goTo } = place
  const [chosen, setWhose] = useHeld<Whose>('whose', () => EVERYBODY)
  const [opened, setOpened] = useState<string>()
  const [picking, pickMonth] = useState(false)
  const [cited, setCited] = useState<Cited | null>(null)
  const timetable = useTimetable(on, month)
  const marking = useMarking(on)
  const reminding = useReminding(timetable, on)

  // Somebody who left the family cannot stay the filter.
  const whose = members.some(({ id }) => id === chosen) ? chosen : EVERYBODY
  const shown = useMemo(() => monthModel(timetable, members, month, whose), [timetable, members, month, whose])
  const all = useMemo(() => mattersOf(timetable.deadlines, members), [timetable, members])
  const people = usePeople(timetable)
  const notKnown = useMemo(() => notKnownOf(timetable, people), [timetable, people])
  useDueSoon(urgentCount(all, notKnown))

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
    notKnown: notKnown.filter((one) => whose === EVERYBODY || one.members.some(({ id }) => id === whose)),
    /** Everybody looked at is in force, and nothing of them is unknown: only then may a month be called empty. */
    isCalm: notKnown.length === 0 && people.every(({ member, standing }) => standing.kind === 'inForce' || (whose !== EVERYBODY && member.id !== whose)),
    /** Out of cover, with nothing in the calendar that says so. */
    out: people.filter(({ member, standing }) => (whose === EVERYBODY || member.id === whose) && isOut(standing) && !hasRow(shown.overdue, member)),
    marking,
    reminding,
    cited,
    picking,
    pickMonth,
    opened: all.find(({ key }) => key === opened),
    choose: setWhose,
    open,
    close: () => setOpened(undefined),
    cite: (evidence: Evidence, { areaCode }: Matter) => setCited({ evidence, area: areaCode }),
    uncite: () => setCited(null)
  }
}

const isOut = ({ kind }: Standing): boolean => kind !== 'inForce' && kind !== 'unknown'

const hasRow = (matters: readonly Matter[], { id }: Member): boolean => matters.some((matter) => openOnes(matter).some(({ memberId }) => memberId === id))

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
