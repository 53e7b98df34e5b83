import type { Figure } from '@/domain/evidence/figure'
import { WHOLE, type BasisPoints } from '@/domain/money/fen'
import { noteGap, pick, read, type Run } from './run'
import type { OutOfAreaModel } from './terms'

/** What care outside the area changes for this bill; `null` figure for care at home. */
export type OutOfArea = { readonly model: OutOfAreaModel; readonly figure: Figure<OutOfAreaModel> | null }

const AT_HOME: OutOfArea = { model: { kind: 'same' }, figure: null }

export function outOfAreaFor(run: Run): OutOfArea {
  if (run.input.bill.place === 'local') return AT_HOME
  const figure = pick(run, run.care.outOfArea ?? run.input.terms.outOfArea)
  if (figure === undefined) {
    noteGap(run, 'outOfArea')
    return AT_HOME
  }
  return { model: read(run, figure), figure }
}

/** Percentage points that come off the rate. */
export const dropOf = ({ model }: OutOfArea): BasisPoints => (model.kind === 'points' ? model.drop : (0 as BasisPoints))

/** Multiplier on the fund's share. */
export const factorOf = ({ model }: OutOfArea): BasisPoints => (model.kind === 'factor' ? model.factor : WHOLE)
