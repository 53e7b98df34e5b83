import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { changeAmount } from './change-amount'
import { changeRate, heldModifiers } from './change-rate'
import type { Bill, Tier } from './bill'
import { explore } from './reader'
import { pick, read } from './ask'
import { onePass, type Run, type SettleInput } from './run'
import type { CareTerms } from './terms'

/** What a hospital tier means for this person at home: every rate and deductible that its bands and readings allow. */
export type TierEffect = {
  readonly tier: Tier
  readonly rates: { readonly low: BasisPoints; readonly high: BasisPoints } | null
  readonly deductibles: { readonly low: Fen; readonly high: Fen } | null
  readonly figures: readonly Figure<unknown>[]
}

/** For the option cards: first stay of the year, before anything that care outside the area changes. */
export function tierEffect(input: SettleInput, care: CareTerms, tier: Tier): TierEffect {
  const bill: Bill = { ...input.bill, tier }
  const of = { ...input, bill }
  const { runs } = explore((reader) => onePass(of, care, reader, undefined, readTier, undefined))
  const results = runs.map(({ result }) => result)
  const figures = results[0]?.figures ?? []
  return { tier, rates: span(results.flatMap(({ rates }) => rates)), deductibles: span(results.flatMap(({ deductible }) => (deductible === null ? [] : [deductible]))), figures }
}

type Read = { readonly rates: readonly BasisPoints[]; readonly deductible: Fen | null; readonly figures: readonly Figure<unknown>[] }

function readTier(run: Run): Read {
  const { rate, deductible } = run.care
  const bands = pick(run, rate.bands)
  const amount = pick(run, deductible?.amount)
  const held = heldModifiers(run, rate.modifiers)
  const rates = bands === undefined ? [] : read(run, bands).map((band) => changeRate(run, band.rate, held).rate)
  return {
    rates,
    deductible: amount === undefined ? null : changeAmount(run, read(run, amount), deductible?.modifiers),
    figures: [bands, amount].flatMap((figure) => (figure === undefined ? [] : [figure]))
  }
}

function span<T extends number>(values: readonly T[]): { readonly low: T; readonly high: T } | null {
  return values.length === 0 ? null : { low: Math.min(...values) as T, high: Math.max(...values) as T }
}
