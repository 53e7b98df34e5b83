import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen, NO_MONEY, type Fen } from '@/domain/money/fen'
import { medicalAssistance } from './assistance'
import type { Carried } from './family-share'
import { payMajorIllness } from './major-illness'
import { explore } from './reader'
import { onePass, type Gap, type Run, type SettleInput } from './run'
import type { Step } from './settlement'
import { supplementaryParts, supplementaryPay } from './supplementary'
import type { CareTerms } from './terms'

/** One layer of the settlement, run alone on a base that somebody already knows. */
export type Layer =
  | { readonly kind: 'majorIllness'; readonly base: Fen; readonly selfFunded: Fen }
  | { readonly kind: 'medicalAssistance'; readonly base: Fen }
  | { readonly kind: 'supplementary'; readonly inScope: Fen; readonly outOfScope: Fen }

export type LayerRun = { readonly paid: Fen; readonly steps: readonly Step[]; readonly gaps: readonly Gap[] }

/** A layer that runs alone never asks for the care's own terms. */
const NO_CARE: CareTerms = { rate: { bands: [{ value: entered([{ upTo: 'open', rate: basisPoints(0) }] as const) }], bounds: 'excess', span: 'bill' } }

/** Both ends of what the layer pays; `input.bill` only supplies the facts that conditions ask for. */
export function estimateLayer(input: SettleInput, layer: Layer): { readonly low: LayerRun; readonly high: LayerRun } {
  const { runs } = explore((reader): LayerRun => {
    const steps: Step[] = []
    return onePass(input, NO_CARE, reader, steps, (run) => ({ paid: payLayer(run, layer), steps, gaps: run.gaps }), undefined)
  })
  let low = runs[0].result
  let high = low
  for (const { result } of runs) {
    if (result.paid < low.paid) low = result
    if (result.paid > high.paid) high = result
  }
  return { low, high }
}

function payLayer(run: Run, layer: Layer): Fen {
  switch (layer.kind) {
    case 'majorIllness':
      run.coinsurance = layer.base
      run.selfFunded = layer.selfFunded
      payMajorIllness(run)
      return fen(run.majorIllness)
    case 'medicalAssistance':
      run.coinsurance = layer.base
      return medicalAssistance(run)
    case 'supplementary': {
      const { inScope, outOfScope } = supplementaryPay(run, supplementaryParts(run) ?? [], carried(layer.inScope, layer.outOfScope))
      return fen(inScope + outOfScope)
    }
  }
}

const carried = (coinsurance: Fen, selfFunded: Fen): Carried => ({ deductible: NO_MONEY, firstPay: NO_MONEY, overCap: NO_MONEY, coinsurance, selfFunded, overPrice: NO_MONEY })
