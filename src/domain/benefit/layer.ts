import { entered } from '@/domain/evidence/entered'
import { basisPoints, fen, NO_MONEY, type Fen } from '@/domain/money/fen'
import { medicalAssistance } from './assistance'
import { majorIllness } from './major-illness'
import { explore } from './reader'
import { startRun, type Gap, type SettleInput } from './run'
import type { Step } from './settlement'
import { supplementaryPay } from './supplementary'
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
    const run = startRun(input, NO_CARE, reader)
    return { paid: payLayer(run, layer), steps: run.steps, gaps: run.gaps }
  })
  let low = runs[0].result
  let high = low
  for (const { result } of runs) {
    if (result.paid < low.paid) low = result
    if (result.paid > high.paid) high = result
  }
  return { low, high }
}

function payLayer(run: ReturnType<typeof startRun>, layer: Layer): Fen {
  switch (layer.kind) {
    case 'majorIllness': {
      const { paid, forSelfFunded } = majorIllness(run, familyShare(layer.base), layer.selfFunded)
      return fen(paid + forSelfFunded)
    }
    case 'medicalAssistance':
      return medicalAssistance(run, familyShare(layer.base), NO_MONEY)
    case 'supplementary': {
      const { inScope, outOfScope } = supplementaryPay(run, { ...familyShare(layer.inScope), selfFunded: layer.outOfScope })
      return fen(inScope + outOfScope)
    }
  }
}

const familyShare = (coinsurance: Fen) => ({ deductible: NO_MONEY, firstPay: NO_MONEY, overCap: NO_MONEY, coinsurance })
