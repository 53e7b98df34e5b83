import { WHOLE, type BasisPoints } from '@/domain/money/fen'
import { noteGap, pick, read } from './ask'
import type { Run } from './run'
import type { OutOfAreaModel } from './terms'

/** Finds what care outside the area changes for this bill: nothing at home. */
export function lookOutOfArea(run: Run): void {
  if (run.bill.place === 'local') return
  const { kept } = run
  if (kept === null || kept.model === null) return findModel(run)
  run.modelFigure = kept.model.figure
  run.model = kept.model.value
}

function findModel(run: Run): void {
  run.sure = true
  const figure = pick(run, run.care.outOfArea ?? run.terms.outOfArea)
  if (figure === undefined) return noteGap(run, 'outOfArea')
  run.modelFigure = figure
  run.model = read(run, figure)
  if (run.sure && run.kept !== null) run.kept.model = { figure, value: run.model }
}

/** Whether facts out of closed lists alone say how care at this place is paid. */
export const modelIsKept = ({ bill, kept }: Run): boolean => bill.place === 'local' || kept?.model !== null

/** Percentage points that come off the rate. */
export const dropOf = (model: OutOfAreaModel): BasisPoints => (model.kind === 'points' ? model.drop : (0 as BasisPoints))

/** Multiplier on the fund's share. */
export const factorOf = (model: OutOfAreaModel): BasisPoints => (model.kind === 'factor' ? model.factor : WHOLE)
