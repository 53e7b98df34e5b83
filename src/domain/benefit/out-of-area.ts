import { WHOLE, type BasisPoints } from '@/domain/money/fen'
import { noteGap, pick, read, type Run } from './run'
import type { OutOfAreaModel } from './terms'

/** Finds what care outside the area changes for this bill: nothing at home. */
export function lookOutOfArea(run: Run): void {
  if (run.bill.place === 'local') return
  const figure = pick(run, run.care.outOfArea ?? run.terms.outOfArea)
  if (figure === undefined) return noteGap(run, 'outOfArea')
  run.modelFigure = figure
  run.model = read(run, figure)
}

/** Percentage points that come off the rate. */
export const dropOf = (model: OutOfAreaModel): BasisPoints => (model.kind === 'points' ? model.drop : (0 as BasisPoints))

/** Multiplier on the fund's share. */
export const factorOf = (model: OutOfAreaModel): BasisPoints => (model.kind === 'factor' ? model.factor : WHOLE)
