import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { FACT_BITS } from './condition-mask'
import type { BenefitTerms, Bands, CareTerms, OutOfAreaModel } from './terms'

export type KeptModel = { readonly figure: Figure<OutOfAreaModel>; readonly value: OutOfAreaModel }
export type KeptIllness = { readonly start: Fen; readonly bands: Bands }
/** The figures behind what is kept: `null` until reasons were asked for, and where a step has more to show than figures. */
type By = readonly Figure<unknown>[] | null

/**
 * What the tables of one kind of care come to where facts out of closed lists decide alone: no money, no choice between readings, nothing else
 * about the person. Filled by the rules themselves as they first ask (`null`: not yet, or not so).
 */
export type Kept = {
  readonly terms: BenefitTerms
  model: KeptModel | null
  classB: BasisPoints | null
  classBBy: readonly Figure<unknown>[]
  /** A deductible after its changes, before what the year used up of it. */
  amount: Fen | null
  amountBy: By
  /** Rates as changed for the person, and for care outside the area. */
  bands: Bands | null
  bandsBy: By
  illness: KeptIllness | null
  illnessBy: By
}

const NO_FIGURES: readonly Figure<unknown>[] = []
const KEPT = Symbol('kept')
type Keeper = { readonly [KEPT]?: Map<number, Kept> }

/** The number of a stay decides repeated deductibles; it stands above the bits of the facts, within 30 in all. */
const MOST_STAYS = 4_000

/** Kept with the terms, as rows and masks are. `null`: nothing can be. */
export function keptFor(care: CareTerms, terms: BenefitTerms, bits: number, admission: number): Kept | null {
  const all = (care as Keeper)[KEPT] ?? keeperOf(care)
  if (all === null || admission > MOST_STAYS) return null
  const key = bits | (admission << FACT_BITS)
  const kept = all.get(key)
  return kept !== undefined && kept.terms === terms ? kept : begin(all, key, terms)
}

function begin(all: Map<number, Kept>, key: number, terms: BenefitTerms): Kept {
  const kept: Kept = { terms, model: null, classB: null, classBBy: NO_FIGURES, amount: null, amountBy: null, bands: null, bandsBy: null, illness: null, illnessBy: null }
  all.set(key, kept)
  return kept
}

function keeperOf(care: CareTerms): Map<number, Kept> | null {
  if (!Object.isExtensible(care)) return null
  const all = new Map<number, Kept>()
  Object.defineProperty(care, KEPT, { value: all })
  return all
}
