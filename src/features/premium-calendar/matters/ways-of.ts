import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { gapWays, yearWays, type Way } from '@/shell/ways/ways'
import { afterwards } from '../ways.copy'
import { newbornBranches } from '../sheet/outcome-words'
import { missedOf } from './matter-words'
import { costWords } from './way-words'

/** The ways to go on from a premium that is open, or from a pause. */
export function waysOf(deadline: Deadline, on: IsoDate): readonly Way[] {
  const { gapOutcomes, opens, outcomes = [], year } = deadline
  if (gapOutcomes !== undefined && opens !== undefined) return gapWays(opens, gapOutcomes, on)
  return year === undefined ? [] : yearWays({ year, outcomes, cost: costWords(deadline), on })
}

/** 「今天缴，2月1日起能报。拖着：要等 3 个月」 of what is over and open. */
export function nextWords(lead: Deadline, on: IsoDate): string | undefined {
  if (lead.state !== 'late' && lead.state !== 'overdue') return undefined
  const ways = waysOf(lead, on)
  const [now] = ways
  if (now?.key !== 'today') return undefined
  const later = ways.find(({ key, outcome }) => key !== 'today' && key !== 'nextYear' && outcome !== now.outcome)
  return later === undefined ? afterwards.ways.nowOnly(now.outcome) : afterwards.ways.next(now.outcome, later.outcome)
}

/** What becomes of it after its day, or has: in one sentence, for a screen without room for the ways. */
export function missedWords(deadline: Deadline, on: IsoDate): string | undefined {
  const next = nextWords(deadline, on)
  if (next !== undefined) return afterwards.ways.sentence(next)
  const after = waysOf(deadline, on).find(({ key }) => key === 'afterWindow')
  if (after !== undefined) return afterwards.ways.then(after.title, after.outcome)
  const late = deadline.newbornOutcomes && newbornBranches(deadline.newbornOutcomes, on)?.late
  return late === undefined ? missedOf(deadline.kind) : afterwards.ways.then(late.title, late.note)
}
