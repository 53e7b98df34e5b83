import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { gapWays, yearWays, type Way } from '@/shell/ways/ways'
import { costWords } from './way-words'

/** The ways to go on from a premium that is open, or from a pause. */
export function waysOf(deadline: Deadline, on: IsoDate): readonly Way[] {
  const { gapOutcomes, opens, outcomes = [], year } = deadline
  if (gapOutcomes !== undefined && opens !== undefined) return gapWays(opens, gapOutcomes, on)
  return year === undefined ? [] : yearWays({ year, outcomes, cost: costWords(deadline), on })
}
