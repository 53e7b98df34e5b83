import { answeredYear, type YearAnswer } from '@/domain/deadline/answer'
import type { Member } from '@/domain/enrolment/member'
import { useHousehold } from './household'

export type Told = YearAnswer

/** Notes what a family said of one benefit year, for each of these members. Returns the way back: everybody as they were. */
export function tellYear(memberIds: readonly string[], year: number, was: Told): () => void {
  const { members, edit } = useHousehold.getState()
  const before = members.filter(({ id }) => memberIds.includes(id))
  for (const member of before) write(edit, answeredYear(member, year, was))
  return () => before.forEach((member) => write(edit, member))
}

const write = (edit: ReturnType<typeof useHousehold.getState>['edit'], { id, ...draft }: Member): void => void edit(id, draft)
