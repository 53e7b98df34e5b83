import { endsWith, weakestOf, type Estimate, type Fork } from '@/domain/benefit/estimate'
import { formulaText, trailText } from '@/domain/benefit/formula'
import type { Layer, LayerRun } from '@/domain/benefit/layer'
import type { SettleInput } from '@/domain/benefit/run'
import type { Settlement, Step } from '@/domain/benefit/settlement'
import type { Counter, YearToDate } from '@/domain/benefit/year/counters'
import type { Figure } from '@/domain/evidence/figure'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Fen } from '@/domain/money/fen'

/** Plain JSON; every amount is yuan as text with two decimals and no separators. */
export type Report = { readonly kind: string } & Readonly<Record<string, unknown>>

export const yuan = (amount: Fen): string => formatYuan(amount).replace(/,/g, '')

const yuanAll = (amounts: Readonly<Record<string, Fen>>) => Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, yuan(amount)]))

/** @param projectedFrom Label of the last known year, where the terms are those of an earlier one. */
export function reportEstimate(input: SettleInput, result: Estimate, projectedFrom: string | null): Report {
  const { low, high } = result
  return {
    kind: 'estimate',
    projected: projectedReport(projectedFrom),
    interval: { fund: [yuan(low.fund), yuan(high.fund)], family: [yuan(high.family), yuan(low.family)] },
    low: settlementReport(low),
    high: settlementReport(high),
    doubtful: result.forks.map((fork) => forkReport(input, fork)),
    otherReadings: result.alternatives.map(({ step, reading, low: from, high: to }) => ({ step, reading: reading.label, fund: [yuan(from), yuan(to)] })),
    warnings: result.warnings,
    notComputed: result.gaps,
    weakestGrade: weakestOf(result, input.bill.on)
  }
}

const projectedReport = (from: string | null) => (from === null ? null : { lastKnownYear: from })

/** A figure in doubt, and what the fund pays with each of its readings; the readings' own units differ, so they are told by their labels. */
function forkReport(input: SettleInput, { figure, step }: Fork) {
  const readings = figure.readings.map(({ value, label, from }) => {
    const ends = endsWith(input, figure, value)
    return { label, says: from.map((index) => figure.claims[index]?.says), fund: ends && [yuan(ends.low.fund), yuan(ends.high.fund)] }
  })
  return { step, doubt: figure.doubt, why: figure.why, readings }
}

function settlementReport({ total, fund, family, parts, payers, steps, after }: Settlement) {
  const { familySharing, ...direct } = payers
  return {
    total: yuan(total),
    fund: yuan(fund),
    family: yuan(family),
    payers: { ...yuanAll(direct), familySharing: familySharing.map(({ label, balance }) => ({ label, amount: yuan(balance) })) },
    parts: yuanAll(parts),
    steps: steps.map(stepReport),
    after: yearReport(after)
  }
}

/** As `yearToDate` of the next bill, whatever kind of care that is. */
function yearReport({ counters, incentive }: YearToDate) {
  const report = ([scope, { stays, ...amounts }]: readonly [string, Counter]) => [scope, { ...yuanAll(amounts), stays }]
  return { counters: Object.fromEntries((Object.entries(counters) as [string, Counter][]).map(report)), incentive: yuan(incentive) }
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

type LayerRuns = { readonly low: LayerRun; readonly high: LayerRun }

export function reportLayer(layer: Layer, { low, high }: LayerRuns, projectedFrom: string | null): Report {
  return {
    kind: 'layer',
    layer: layer.kind,
    projected: projectedReport(projectedFrom),
    paid: [yuan(low.paid), yuan(high.paid)],
    low: layerReport(low),
    high: layerReport(high),
    notComputed: low.gaps
  }
}

const layerReport = ({ paid, steps }: LayerRun) => ({ paid: yuan(paid), steps: steps.map(stepReport) })
