import type { IsoDate } from '@/domain/date/iso-date'
import type { Dated } from '@/domain/evidence/standing'
import { ageWord, bestFirst, gradeWord, timeWords } from '@/shell/grade-words'
import type { Row } from '../rows/rows'
import { doubtOf } from './doubt'
import { usedClaims } from './entry-text'

/** A value that no source gives. */
const INFERRED: Dated = { grade: 'inferred', period: '' }

/** How sure a line is, in a few words: the weakest of what its values rest on, its time, and what is doubtful: 「未核对」「2025」「来源不一致」. */
export function standingWords(row: Row, on: IsoDate): readonly string[] {
  const claims = behind(row)
  const [current, over] = [claims.filter((of) => ageWord(of, on) === ''), claims.filter((of) => ageWord(of, on) !== '')]
  // Of two alike the one whose time is over is the weaker.
  const weakest = bestFirst([...current, ...over], on).slice(-1)[0] ?? INFERRED
  return [...new Set([gradeWord(weakest, on), ...timeWords(weakest, on), doubtOf(row.figure)?.words ?? ''])].filter((words) => words !== '')
}

/** The claims in use; a reading without one was derived by us. */
function behind(row: Row): readonly Dated[] {
  const { claims, readings } = row.figure
  const used = [...usedClaims(row)].flatMap((i) => claims[i] ?? [])
  return readings.some(({ from }) => from.length === 0) ? [...used, INFERRED] : used
}
