import type { Member } from '@/domain/enrolment/member'
import { useHousehold } from './household'

export type Told = 'paid' | 'missed'

/** Notes what a family said of one benefit year, for each of these members. Returns the way back: everybody as they were. */
export function tellYear(memberIds: readonly string[], year: number, was: Told): () => void {
  const { members, edit } = useHousehold.getState()
  const before = members.filter(({ id }) => memberIds.includes(id))
  for (const member of before) write(edit, { ...member, ...told(member, year, was) })
  return () => before.forEach((member) => write(edit, member))
}

const write = (edit: ReturnType<typeof useHousehold.getState>['edit'], { id, ...draft }: Member): void => void edit(id, draft)

function told({ paidYears, missedYears }: Member, year: number, was: Told): Pick<Member, 'paidYears' | 'missedYears'> {
  const [paid, missed] = [paidYears, missedYears].map((years) => years.filter((one) => one !== year)) as [number[], number[]]
  return was === 'paid' ? { paidYears: [...paid, year], missedYears: missed } : { paidYears: paid, missedYears: [...missed, year] }
}
