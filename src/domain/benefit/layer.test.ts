import { entered } from '@/domain/evidence/entered'
import { always, DEDUCTIBLE_COUNTS, either, inputOf, rate, yuan } from './given.cases'
import { estimateLayer } from './layer'
import type { MajorIllnessTerms } from './terms'

it.each([[50, 60], [60, 50]])('a layer alone pays between both readings, of which %i %% is said first', (first, second) => {
  const majorIllness: MajorIllnessTerms = { start: always(yuan(10_000)), bounds: 'excess', bands: [{ value: either(rate(first), rate(second)) }], base: entered(DEDUCTIBLE_COUNTS) }
  const found = estimateLayer(inputOf({ terms: { majorIllness } }), { kind: 'majorIllness', base: yuan(30_000), selfFunded: yuan(0) })
  // (30,000 − 10,000) × 50 % … 60 %
  expect([found.low.paid, found.high.paid]).toEqual([yuan(10_000), yuan(12_000)])
})
