import type { Bill, CareKind, Tier } from '@/domain/benefit/bill'
import { factsOf, holds } from '@/domain/benefit/condition'
import { estimate, type Estimate, type EstimateResult } from '@/domain/benefit/estimate'
import type { Person } from '@/domain/benefit/person'
import type { BenefitTerms, OutOfAreaModel } from '@/domain/benefit/terms'
import { tierEffect } from '@/domain/benefit/tier-effect'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { basisPoints, fen, shareOf, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { FilingKind, Reach } from './situation'

/** 在参保地看 / 备了案 / 急诊抢救 / 没备案 */
export const WAYS = ['home', 'filed', 'emergency', 'unfiled'] as const
export type Way = (typeof WAYS)[number]

/** Everything but the bill: whose, where, and how it would be filed. */
export type Comparison = {
  readonly person: Person
  readonly terms: BenefitTerms
  readonly on: IsoDate
  readonly care: CareKind
  readonly tier: Tier
  readonly reach: Reach
  readonly filedAs: FilingKind
}

const filingOf = (way: Way, { filedAs }: Comparison): Bill['filing'] => (way === 'filed' ? filedAs : way === 'emergency' ? 'emergency' : 'none')

function inputFor(comparison: Comparison, way: Way, total: Fen) {
  const { person, terms, on, care, tier, reach } = comparison
  const bill: Bill = { on, care, tier, place: way === 'home' ? 'local' : reach, filing: filingOf(way, comparison), total }
  return { person, terms, bill, yearToDate: NOTHING_YET, accounts: { own: fen(0), shared: [] } }
}

export type WayEstimate = { readonly way: Way; readonly result: EstimateResult }

/** The same bill, first of the year, under each way; computed by the estimator's engine. */
export const compareWays = (comparison: Comparison, total: Fen): readonly WayEstimate[] =>
  WAYS.map((way) => ({ way, result: estimate(inputFor(comparison, way, total)) }))

/** What an unfiled bill costs the family more; `low` and `high` are the smaller and the larger difference, never negative. */
export type Overpaid = { readonly low: Fen; readonly high: Fen }

/** Both ends are compared like with like: the careful reading of one with the careful reading of the other. */
export function overpaid(filed: Estimate, unfiled: Estimate): Overpaid {
  const more = (end: 'low' | 'high') => Math.max(unfiled[end].family - filed[end].family, 0)
  const ends = [more('low'), more('high')]
  return { low: fen(Math.min(...ends)), high: fen(Math.max(...ends)) }
}

export type RateSpan = { readonly low: BasisPoints; readonly high: BasisPoints }

/** What one way leaves of the home rate, with the figures it rests on. `null` where the area does not say. */
export type WayRate = { readonly way: Way; readonly rates: RateSpan | null; readonly figures: readonly Figure<unknown>[] }

/** The fund's rate at this hospital tier under each way: what can be said before there is a bill. */
export function rateWays(comparison: Comparison): readonly WayRate[] {
  const { terms, care, tier } = comparison
  const careTerms = terms.care[care]
  if (careTerms === undefined) return []
  const home = tierEffect(inputFor(comparison, 'home', fen(0)), careTerms, tier)
  return WAYS.map((way) => {
    const { rates, figures } = way === 'home' ? home : tierEffect(inputFor(comparison, way, fen(0)), careTerms, tier)
    if (way === 'home' || rates === null) return { way, rates, figures: figures.slice(0, 1) }
    const away = outOfAreaRow(comparison, way)
    return { way, rates: away === undefined ? null : spanUnder(away, rates), figures: [...figures.slice(0, 1), ...(away ? [away] : [])] }
  })
}

function outOfAreaRow(comparison: Comparison, way: Way): Figure<OutOfAreaModel> | undefined {
  const { terms, care, person } = comparison
  const rows = terms.care[care]?.outOfArea ?? terms.outOfArea ?? []
  const facts = factsOf(person, inputFor(comparison, way, fen(0)).bill, 0)
  return rows.find(({ when }) => holds(when, facts, new Set()))?.value
}

function spanUnder(figure: Figure<OutOfAreaModel>, { low, high }: RateSpan): RateSpan {
  const all = figure.readings.flatMap(({ value }) => [rateUnder(value, low), rateUnder(value, high)]).flat()
  return { low: basisPoints(Math.min(...all)), high: basisPoints(Math.max(...all)) }
}

/** A rate after care outside the area has changed it; two ends where the area has a table of its own. */
function rateUnder(model: OutOfAreaModel, rate: BasisPoints): readonly number[] {
  switch (model.kind) {
    case 'same':
      return [rate]
    case 'points':
      return [Math.max(rate - model.drop, 0)]
    case 'factor':
      return [shareOf(fen(rate), model.factor)]
    case 'firstPay':
      return [shareOf(fen(rate), basisPoints(10_000 - model.share))]
    case 'ownTable':
      return model.bands.map(({ rate: own }) => own)
    case 'notCovered':
      return [0]
  }
}
