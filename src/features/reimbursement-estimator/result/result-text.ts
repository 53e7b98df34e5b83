import type { Warning } from '@/domain/benefit/estimate'
import type { NamedSource } from '../sources'
import { sourcesOf } from '../sources'
import { formatYuan } from '@/domain/money/format-yuan'
import { evidenceCopy } from '@/shell/evidence.copy'
import { copy as own } from '../own-rates/own.copy'
import { copy } from './result.copy'
import { formulaLine, tracedSteps } from './trace-lines'
import type { ReadyResult, Side } from './use-result'

const yuan = (amount: Parameters<typeof formatYuan>[0]): string => `¥${formatYuan(amount)}`

export function subjectText(model: ReadyResult): string {
  return copy.subject(model.member?.nickname ?? copy.notMember, ...billWords(model))
}

/** Care, tier and place; a bill at rates typed in has neither of the last two, and says so instead. */
function billWords({ form, own: typed, read }: ReadyResult): readonly [care: string, tier: string, place: string] {
  const { bill } = read.input
  const { area } = read.found.pack
  if (typed) return [copy.cares[bill.care], '', area.short]
  const away = bill.care === 'emergency' ? form.city || copy.away : copy.placeFiled(form.city || copy.away, copy.filings[bill.filing])
  const place = bill.place === 'local' ? area.short : away
  return [copy.cares[bill.care], copy.tiers[bill.tier], place]
}

/** Everything that makes the number less than it looks, said before the details: projection, gaps, missing facts. */
export function warningTexts({ estimate, own: typed, read }: ReadyResult): readonly string[] {
  const projected = read.projected ? [copy.projected(read.found.year.label)] : []
  const gaps = estimate.gaps.map((gap) => (typed ? own.gaps[gap] : undefined) ?? copy.gaps[gap])
  return [...projected, ...estimate.warnings.map(warningText), ...gaps]
}

function warningText(warning: Warning): string {
  return warning.kind === 'unknown-facts' ? copy.warnings.unknown(warning.facts.map((fact) => copy.facts[fact]).join(copy.listComma)) : copy.warnings[warning.kind]
}

export function disclaimer({ own: typed, read }: ReadyResult): string {
  if (typed) return own.disclaimer
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
    copy.subject('', copy.cares[bill.care], model.own ? '' : copy.tiers[bill.tier], read.found.pack.area.short),
    `${copy.rows.total[0]} ${yuan(settlement.total)}`,
    copy.text.numbers(yuan(settlement.fund), yuan(settlement.family)),
    copy.rangeLabel(yuan(estimate.low.fund), yuan(estimate.high.fund)),
    '',
    copy.text.steps,
    ...steps,
    '',
    ...(model.own ? [own.textSource] : named.map(sourceLine)),
    ...warningTexts(model),
    disclaimer(model)
  ].join('\n')
}

const lineOf = (formula: string): string => (formula === '' ? '' : copy.text.formula(formula))

const sourceLine = ({ source }: NamedSource, i: number): string => `[${i + 1}] ${copy.text.source(source.title, evidenceCopy.grades[source.grade], source.period, source.url ?? '')}`
