import { useMemo } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { familyView, type FamilyView } from './family-view'
import { useDueSoon } from './use-due-soon'
import { usePeople } from './use-people'
import { useTimetable } from './use-timetable'

/** What the home screen and the family list say of the family's deadlines and of everybody's cover; also keeps the tab bar's badge right. */
export function useFamilyView(on: IsoDate): FamilyView {
  const timetable = useTimetable(on)
  const people = usePeople(timetable)
  const view = useMemo(() => familyView(timetable, people, on), [timetable, people, on])
  useDueSoon(view.urgent)
  return view
}
