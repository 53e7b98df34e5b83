import type { Claim } from '@/domain/evidence/figure'
import { evidenceCopy } from '@/shell/evidence.copy'
import type { Sources } from '../rows/entries'
import { copy } from '../library.copy'
import type { Row } from '../rows/rows'

/** One line with all that is behind it, for the clipboard. */
export function rowText(title: string, place: string, row: Row, sources: Sources): string {
  const used = usedClaims(row)
  const claims = row.figure.claims.map((claim, i) => claimLine(claim, used.has(i), sources))
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

function claimLine({ source, says, at, grade, period }: Claim, used: boolean, sources: Sources): string {
  const { chip = source, title = '' } = sources[source] ?? {}
  const marks = [...(used ? [copy.used] : []), evidenceCopy.grades[grade], period]
  return copy.claimLine(chip, says, [title, at, ...marks])
}
