import type { Bill } from '@/domain/benefit/bill'
import { estimate } from '@/domain/benefit/estimate'
import { estimateLayer } from '@/domain/benefit/layer'
import type { SettleInput } from '@/domain/benefit/run'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { findTerms } from '@/policy'
import { parseTerms } from '@/policy/schema/terms-schema'
import type { Problem } from '@/policy/schema/problems'
import { parseCase, type EstimateCase } from './case-schema'
import { reportEstimate, reportLayer, type Report } from './report'

export type CaseResult = { readonly kind: 'done'; readonly report: Report } | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Stands in where a layer runs alone: only its facts are read. */
const NO_BILL: Bill = { on: '2025-01-01', care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: 0 as Bill['total'] }

const refuse = (path: string, message: string): CaseResult => ({ kind: 'refused', problems: [{ path, expected: message, message: `「${path}」：${message}` }] })

/** Runs one case from JSON; a refusal names every field at fault, and nothing is computed. */
export function runCase(json: unknown): CaseResult {
  const parsed = parseCase(json)
  if (parsed.kind === 'bad') return { kind: 'refused', problems: parsed.problems }
  const { value } = parsed
  const found = termsFor(value)
  if (found.kind === 'refused') return found
  const person = value.layer?.kind === 'supplementary' ? { ...value.person, supplementary: true } : value.person
  const input: SettleInput = { person, bill: value.bill ?? NO_BILL, yearToDate: value.yearToDate, accounts: value.accounts, terms: found.terms }
  if (value.layer !== undefined) return { kind: 'done', report: reportLayer(value.layer, estimateLayer(input, value.layer)) }
  const result = estimate(input)
  if (result.kind === 'bad-bill') return { kind: 'refused', problems: result.problems.map((problem) => billProblem(problem.kind, problem)) }
  return { kind: 'done', report: reportEstimate(result, found.projectedFrom) }
}

type FoundTerms = { readonly kind: 'terms'; readonly terms: BenefitTerms; readonly projectedFrom: string | null }

function termsFor({ area, terms, person, bill }: EstimateCase): FoundTerms | (CaseResult & { kind: 'refused' }) {
  if (area === undefined) {
    const parsed = parseTerms(terms, bill?.on ?? NO_BILL.on)
    if (parsed.kind === 'ok') return { kind: 'terms', terms: parsed.terms, projectedFrom: null }
    return { kind: 'refused', problems: parsed.problems.map((problem) => ({ ...problem, path: `terms.${problem.path}`, message: problem.message.replace('「', '「terms.') })) }
  }
  const found = findTerms(area, bill?.on ?? NO_BILL.on, person.insurance)
  if (found.kind === 'found') return { kind: 'terms', terms: found.terms, projectedFrom: null }
  if (found.kind === 'projected') return { kind: 'terms', terms: found.terms, projectedFrom: found.year.label }
  return refuse('area', NO_TERMS[found.kind] ?? found.kind) as CaseResult & { kind: 'refused' }
}

const NO_TERMS: Readonly<Record<string, string>> = {
  'area-not-covered': '没有这个地区的数据',
  'no-terms-for-scheme': '这个地区没有这个险种的数据',
  'before-first-year': '账单日期早于这个地区最早的数据'
}

function billProblem(kind: string, detail: object): Problem {
  const path = BILL_PATHS[kind] ?? 'bill'
  return { path, expected: kind, message: `「${path}」：${BILL_SENTENCES[kind] ?? kind} ${JSON.stringify(detail)}` }
}

const BILL_PATHS: Readonly<Record<string, string>> = {
  'no-total': 'bill.total', 'split-differs': 'bill.split', 'first-pay-above-covered': 'bill.firstPay', 'retired-resident': 'person.status', 'filing-at-home': 'bill.filing'
}

const BILL_SENTENCES: Readonly<Record<string, string>> = {
  'no-total': '总费用要大于 0',
  'split-differs': '甲、乙、丙和单列项目加起来要等于总费用（单位：分）',
  'first-pay-above-covered': '先行自付不能比目录内费用还多（单位：分）',
  'retired-resident': '居民医保没有退休这一档',
  'filing-at-home': '本地就医不用备案，filing 写 none'
}
