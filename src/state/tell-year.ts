import { answeredYear, type YearAnswer } from '@/domain/deadline/answer'
import type { Member } from '@/domain/enrolment/member'
import { useHousehold } from './household'

/** Notes what a family said of one benefit year, for each of these members. Returns the way back: everybody as they were. */
export function tellYear(memberIds: readonly string[], year: number, was: YearAnswer): () => void {
  const before = useHousehold.getState().members.filter(({ id }) => memberIds.includes(id))
  for (const member of before) write(answeredYear(member, year, was))
  return () => before.forEach(write)
}

const write = ({ id, ...draft }: Member): void => void useHousehold.getState().edit(id, draft)
