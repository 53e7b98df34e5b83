import type { IsoDate } from '@/domain/date/iso-date'
import type { Claim } from '@/domain/evidence/figure'
import { gradeWord, timeWords } from '@/shell/grade-words'
import type { Sources } from '../rows/entries'
import { copy } from '../library.copy'
import type { Row } from '../rows/rows'

/** One line with all that is behind it, for the clipboard. */
export function rowText(title: string, place: string, row: Row, sources: Sources, on: IsoDate): string {
  const used = usedClaims(row)
  const claims = row.figure.claims.map((claim, i) => claimLine(claim, used.has(i), sources, on))
  return [
    copy.shareTitle(place, title),
    ...(row.label === title ? row.readings : [copy.rowLabel(row.label, row.readings.join(copy.or))]),
    ...row.asides.map((aside) => copy.asideLine(aside)),
    ...(row.figure.why === undefined ? [] : [row.figure.why]),
    '',
    ...claims,
    '',
    copy.foot
  ].join('\n')
}

/** Places of the claims that stand behind a reading in use. */
export const usedClaims = ({ figure }: Row): ReadonlySet<number> => new Set(figure.readings.flatMap(({ from }) => from))

function claimLine(claim: Claim, used: boolean, sources: Sources, on: IsoDate): string {
  const { source, says, at } = claim
  const { chip = source, title = '' } = sources[source] ?? {}
  const marks = [...(used ? [copy.used] : []), gradeWord(claim, on), ...timeWords(claim, on)]
  return copy.claimLine(chip, says, [title, at, ...marks])
}
