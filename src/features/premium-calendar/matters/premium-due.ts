import { dayWithWeekday } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { isPending, type Deadline } from '@/domain/deadline/deadline'
import type { Evidence } from '@/shell/evidence'
import type { PremiumDue } from '@/shell/premium-due'
import { doubtsOf } from './doubts'
import { figuresEvidence } from './evidence'
import { mattersOf } from './matters'
import { missedWords } from './ways-of'
import { costOf, sumText } from '@/shell/premium-sums'
import { useTimetable } from './use-timetable'

const PAID: readonly Deadline['kind'][] = ['premium', 'newborn', 'gap']

/** The most pressing premium of each person; nothing where none is open. */
export function usePremiumDue(on: IsoDate): (memberId: string) => PremiumDue | undefined {
  const { deadlines } = useTimetable(on)
  return (memberId) => {
    const [first] = deadlines.filter((one) => one.memberId === memberId && PAID.includes(one.kind) && isPending(one) && one.state !== 'upcoming')
    return first && dueOf(first, on)
  }
}

function dueOf(deadline: Deadline, on: IsoDate): PremiumDue {
  const { year, by, daysLeft, evidence } = deadline
  const cost = costOf([deadline])
  return {
    year,
    sum: cost === undefined || (cost.unknown && cost.low === 0) ? undefined : sumText(cost),
    sumEvidence: sumEvidenceOf(deadline),
    doubts: mattersOf([deadline], []).flatMap((matter) => doubtsOf(matter).map(({ words }) => words)),
    day: dayWithWeekday(by, on),
    daysLeft,
    dayEvidence: figuresEvidence(evidence),
    missed: missedWords(deadline, on)
  }
}

function sumEvidenceOf({ amounts }: Deadline): Evidence | undefined {
  const figures = amounts.flatMap(({ amount }) => (amount.kind === 'premium' ? amount.rows.map((row) => row.amount) : []))
  return figures.length === 0 ? undefined : figuresEvidence(figures)
}
