import { FILINGS, TIERS, type Bill, type Filing, type Tier } from '@/domain/benefit/bill'
import { endsWith, estimate, type Estimate } from '@/domain/benefit/estimate'
import type { SettleInput } from '@/domain/benefit/run'
import type { Fen } from '@/domain/money/fen'

/** One other choice on the same bill: what it would cost, and where its own figures are in doubt. */
export type Choice =
  | { readonly kind: 'filing'; readonly filing: Filing }
  | { readonly kind: 'tier'; readonly tier: Tier }

export type ReadingSum = { readonly label: string; readonly fund: Fen }

export type ComparedChoice = {
  readonly choice: Choice
  readonly current: boolean
  readonly low: { readonly fund: Fen; readonly family: Fen }
  readonly highFund: Fen
  /** Sums under each reading of a figure that only this choice brings into doubt. */
  readonly readings: readonly ReadingSum[]
}

export type Comparison = { readonly place: 'away' | 'home'; readonly choices: readonly ComparedChoice[] }

/** The same bill under other filings (where it is away) and under every tier at home. Choices without terms are left out. */
export function compareChoices(input: SettleInput, base: Estimate): readonly Comparison[] {
  const { bill } = input
  const away = bill.place === 'local' || bill.care === 'emergency' ? [] : FILINGS.map((filing) => ({ choice: { kind: 'filing', filing } as const, bill: { ...bill, filing } }))
  const home = [...TIERS].reverse().map((tier) => ({ choice: { kind: 'tier', tier } as const, bill: { ...bill, tier, place: 'local', filing: 'none' } as const }))
  const compare = (entries: readonly { readonly choice: Choice; readonly bill: Bill }[]) =>
    entries.flatMap((entry) => compareOne(input, base, entry.choice, entry.bill))
  return [
    { place: 'away' as const, choices: compare(away) },
    { place: 'home' as const, choices: compare(home) }
  ].filter(({ choices }) => choices.length > 0)
}

function compareOne(input: SettleInput, base: Estimate, choice: Choice, bill: Bill): readonly ComparedChoice[] {
  const changed = { ...input, bill }
  const result = estimate(changed)
  if (result.kind !== 'estimate') return []
  const { low, high } = result
  return [
    {
      choice,
      current: bill.tier === input.bill.tier && bill.place === input.bill.place && bill.filing === input.bill.filing,
      low: { fund: low.fund, family: low.family },
      highFund: high.fund,
      readings: ownReadings(changed, base, result)
    }
  ]
}

/** Figures in doubt here that are not in doubt on the bill as entered: 「85% 还是 90%」 at home in primary care. */
function ownReadings(input: SettleInput, base: Estimate, result: Estimate): readonly ReadingSum[] {
  const known = new Set(base.forks.map(({ figure }) => figure))
  return result.forks
    .filter(({ figure }) => !known.has(figure) && input.bill.place === 'local')
    .flatMap(({ figure }) =>
      figure.readings.flatMap(({ label = '', value }) => {
        const ends = endsWith(input, figure, value)
        return ends === null ? [] : [{ label, fund: ends.low.fund }]
      })
    )
}
