import type { Member } from '@/domain/enrolment/member'
import { useHousehold } from '@/state/household'

/** Lets go of a chosen grade: the sheet then offers all of them again. */
export function clearGrade(members: readonly Member[]): void {
  const { edit } = useHousehold.getState()
  for (const { id, grade: _chosen, ...rest } of members) edit(id, rest)
}
