import { useMemo } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { useHousehold } from '@/state/household'
import { familyView, type FamilyView } from './family-view'
import { useDueSoon } from './use-due-soon'
import { useTimetable } from './use-timetable'

/** What the home screen and the family list say of the family's deadlines; also keeps the tab bar's badge right. */
export function useFamilyView(on: IsoDate): FamilyView {
  const members = useHousehold((household) => household.members)
  const timetable = useTimetable(on)
  const view = useMemo(() => familyView(timetable, members, on), [timetable, members, on])
  useDueSoon(view.urgent)
  return view
}
