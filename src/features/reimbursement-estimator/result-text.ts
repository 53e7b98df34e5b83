import type { Warning } from '@/domain/benefit/estimate'
import type { NamedSource } from './sources'
import { sourcesOf } from './sources'
import { formatYuan } from '@/domain/money/format-yuan'
import { evidenceCopy } from '@/shell/evidence.copy'
import { copy } from './result.copy'
import { formulaLine, tracedSteps } from './trace-lines'
import type { ReadyResult, Side } from './use-result'

const yuan = (amount: Parameters<typeof formatYuan>[0]): string => `¥${formatYuan(amount)}`

export function subjectText({ form, member, read }: ReadyResult): string {
  const { bill } = read.input
  const { area } = read.found.pack
  const away = bill.care === 'emergency' ? form.city || copy.away : copy.placeFiled(form.city || copy.away, copy.filings[bill.filing])
  const place = bill.place === 'local' ? area.short : away
  return copy.subject(member?.nickname ?? copy.notMember, copy.cares[bill.care], copy.tiers[bill.tier], place)
}

/** Everything that makes the number less than it looks, said before the details: projection, gaps, missing facts. */
export function warningTexts({ estimate, read }: ReadyResult): readonly string[] {
  const projected = read.projected ? [copy.projected(read.found.year.label)] : []
  return [...projected, ...estimate.warnings.map(warningText), ...estimate.gaps.map((gap) => copy.gaps[gap])]
}

function warningText(warning: Warning): string {
  return warning.kind === 'unknown-facts' ? copy.warnings.unknown(warning.facts.map((fact) => copy.facts[fact]).join(copy.listComma)) : copy.warnings[warning.kind]
}

export function disclaimer({ read }: ReadyResult): string {
  const { pack, year } = read.found
  return copy.disclaimer(year.label, pack.hotline ?? '12393')
}

/** The whole result as plain text for a chat: numbers, sums, sources, doubts. Nothing that identifies anybody. */
export function resultText(model: ReadyResult, side: Side): string {
  const { estimate, read } = model
  const settlement = estimate[side]
  const { bill } = read.input
  const named = sourcesOf(tracedSteps(settlement).flatMap(({ figures }) => figures), read.found.pack)
  const steps = tracedSteps(settlement).map((step, i) => `${i + 1}. ${copy.steps[step.kind]} ${yuan(step.amount)}${lineOf(formulaLine(step, model))}`)
  return [
    copy.text.title(side === 'low' ? copy.low : copy.high),
    `${copy.cares[bill.care]} · ${copy.tiers[bill.tier]} · ${read.found.pack.area.short}`,
    `${copy.rows.total[0]} ${yuan(settlement.total)}`,
    copy.text.numbers(yuan(settlement.fund), yuan(settlement.family)),
    copy.rangeLabel(yuan(estimate.low.fund), yuan(estimate.high.fund)),
    '',
    copy.text.steps,
    ...steps,
    '',
    ...named.map(sourceLine),
    ...warningTexts(model),
    disclaimer(model)
  ].join('\n')
}

const lineOf = (formula: string): string => (formula === '' ? '' : copy.text.formula(formula))

const sourceLine = ({ source }: NamedSource, i: number): string => `[${i + 1}] ${copy.text.source(source.title, evidenceCopy.grades[source.grade], source.period, source.url ?? '')}`
