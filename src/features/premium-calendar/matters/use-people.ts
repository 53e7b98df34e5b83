import { useMemo } from 'react'
import type { Timetable } from '@/domain/deadline/deadline'
import { useHousehold } from '@/state/household'
import { peopleOf, type Person } from './people'

/** Everybody of the family, and how they stand on the day of the timetable. */
export function usePeople(timetable: Timetable): readonly Person[] {
  const members = useHousehold((household) => household.members)
  return useMemo(() => peopleOf(timetable, members), [timetable, members])
}
