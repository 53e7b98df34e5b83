import type { Marks } from '@/domain/guide/standing'
import { daysOf, type Case } from './case'

/** One matter that two phones walked: what either ticked is ticked; of two marks the later stands, of two of one day the first phone's. */
export function united(mine: Case, theirs: Case): Case {
  const channels = [...new Set([...Object.keys(mine.marks), ...Object.keys(theirs.marks)])]
  const marks = Object.fromEntries(channels.map((channel) => [channel, bothOf(mine.marks[channel] ?? {}, theirs.marks[channel] ?? {})]))
  const { endedOn: _mine, ...begun } = mine
  const endedOn = mine.endedOn ?? theirs.endedOn
  const begunOn = daysOf(marks)[0] ?? mine.begunOn
  return endedOn === undefined ? { ...begun, begunOn, marks } : { ...begun, begunOn, marks, endedOn }
}

function bothOf(mine: Marks, theirs: Marks): Marks {
  const later = Object.entries(theirs).filter(([item, mark]) => !mine[item] || mark.on > mine[item].on)
  return { ...mine, ...Object.fromEntries(later) }
}
