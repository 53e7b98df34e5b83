import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { yearWays, type Way } from '@/shell/ways/ways'
import { costWords } from './way-words'

/** The ways to go on from a premium that is open. */
export const waysOf = (deadline: Deadline, on: IsoDate): readonly Way[] =>
  deadline.year === undefined ? [] : yearWays({ year: deadline.year, outcomes: deadline.outcomes ?? [], cost: costWords(deadline), on })
