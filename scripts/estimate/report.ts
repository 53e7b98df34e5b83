import type { EstimateResult } from '@/domain/benefit/estimate'
import { formulaText, trailText } from '@/domain/benefit/formula'
import type { Layer, LayerRun } from '@/domain/benefit/layer'
import type { Settlement, Step } from '@/domain/benefit/settlement'
import type { Figure } from '@/domain/evidence/figure'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Fen } from '@/domain/money/fen'

/** Plain JSON; every amount is yuan as text with two decimals and no separators. */
export type Report = { readonly kind: string } & Readonly<Record<string, unknown>>

const yuan = (amount: Fen): string => formatYuan(amount).replace(/,/g, '')

const yuanAll = (amounts: Readonly<Record<string, Fen>>) => Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, yuan(amount)]))

export function reportEstimate(result: EstimateResult, projectedFrom: string | null): Report {
  if (result.kind !== 'estimate') return { ...result }
  const { low, high } = result
  return {
    kind: 'estimate',
    projected: projectedFrom === null ? null : { lastKnownYear: projectedFrom },
    interval: { fund: [yuan(low.fund), yuan(high.fund)], family: [yuan(high.family), yuan(low.family)] },
    low: settlementReport(low),
    high: settlementReport(high),
    doubtful: result.forks.map(({ figure, step }) => ({ step, doubt: figure.doubt, why: figure.why, readings: figure.readings })),
    otherReadings: result.alternatives.map(({ step, reading, low: from, high: to }) => ({ step, reading: reading.label, fund: [yuan(from), yuan(to)] })),
    warnings: result.warnings,
    notComputed: result.gaps,
    weakestGrade: result.weakest
  }
}

function settlementReport({ total, fund, family, parts, payers, steps }: Settlement) {
  const { familySharing, ...direct } = payers
  return {
    total: yuan(total),
    fund: yuan(fund),
    family: yuan(family),
    payers: { ...yuanAll(direct), familySharing: familySharing.map(({ label, balance }) => ({ label, amount: yuan(balance) })) },
    parts: yuanAll(parts),
    steps: steps.map(stepReport)
  }
}

function stepReport({ kind, name, amount, formula, figures, rate, changes }: Step) {
  let from = rate?.from
  const trail = (rate?.trail ?? []).map((change) => {
    const text = `${change.name}: ${trailText(from ?? change.result, change)}`
    from = change.result
    return text
  })
  return {
    step: kind,
    ...(name === undefined ? {} : { name }),
    amount: yuan(amount),
    formula: formulaText(formula),
    ...(trail.length > 0 ? { rate: trail } : {}),
    ...(changes !== undefined && changes.length > 0 ? { changes } : {}),
    cites: figures.flatMap(citesOf)
  }
}

const citesOf = (figure: Figure<unknown>) => figure.claims.map(({ source, at, says, grade, period }) => ({ source, at, says, grade, period }))

export function reportLayer(layer: Layer, { low, high }: { low: LayerRun; high: LayerRun }): Report {
  return {
    kind: 'layer',
    layer: layer.kind,
    paid: [yuan(low.paid), yuan(high.paid)],
    steps: low.steps.map(stepReport),
    notComputed: low.gaps
  }
}
