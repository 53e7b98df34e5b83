import type { Bill } from '@/domain/benefit/bill'
import { billProblems, type BillProblem } from '@/domain/benefit/check-bill'
import { estimate, type EstimateResult } from '@/domain/benefit/estimate'
import { estimateLayer, type Layer } from '@/domain/benefit/layer'
import type { Person } from '@/domain/benefit/person'
import type { SettleInput } from '@/domain/benefit/run'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { careScope } from '@/domain/benefit/year/counters'
import type { Problem } from '@/policy/schema/problems'
import { schemaCopy } from '@/policy/schema/schema.copy'
import { findTerms, type TermsLookup } from '@/policy'
import { areasWithTerms } from './areas-with-terms'
import { caseCopy } from './case.copy'
import { parseCase, TYPED_ON, type EstimateCase } from './case-schema'
import { countedTwice, tooLarge, yearOf } from './case-year'
import { reportEstimate, reportLayer, yuan, type Report } from './report'

export type CaseResult = { readonly kind: 'done'; readonly report: Report } | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Stands in where a layer runs alone: only its facts are read. */
const NO_BILL: Bill = { on: TYPED_ON, care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none', total: 0 as Bill['total'] }

type Refused = CaseResult & { readonly kind: 'refused' }

const refuse = (...problems: readonly Problem[]): Refused => ({ kind: 'refused', problems })

/** The value at `path` is not what was `expected`. */
const wrong = (path: string, expected: string, received: unknown): Problem => ({ path, expected, message: schemaCopy.wrong(path, expected, JSON.stringify(received)) })

/** Nothing wrong with one value: a sentence of its own. */
const plain = (path: string, expected: string): Problem => ({ path, expected, message: caseCopy.sentence(path, expected) })

/** Runs one case from JSON; a refusal names every field at fault, and nothing is computed. */
export function runCase(json: unknown): CaseResult {
  const ready = prepare(json)
  if (ready.kind === 'refused') return ready
  return ready.layer === undefined ? runBill(ready.input, ready.projectedFrom) : runLayer(ready.input, ready.layer, ready.projectedFrom)
}

/** What a case of a whole bill asks `estimate`; `null` for another, or for one that is refused. */
export function inputOfCase(json: unknown): SettleInput | null {
  const ready = prepare(json)
  return ready.kind === 'refused' || ready.layer !== undefined ? null : ready.input
}

type Ready = { readonly kind: 'ready'; readonly input: SettleInput; readonly layer: Layer | undefined; readonly projectedFrom: string | null }

function prepare(json: unknown): Ready | Refused {
  const parsed = parseCase(json)
  if (parsed.kind === 'bad') return refuse(...parsed.problems)
  const { value } = parsed
  const tooLarge = yearProblems(value)
  if (tooLarge.length > 0) return refuse(...tooLarge)
  const found = termsFor(value)
  if (found.kind === 'refused') return found
  const person = value.layer?.kind === 'supplementary' ? { ...value.person, supplementary: true } : value.person
  const bill = value.bill ?? NO_BILL
  const scope = careScope(bill.care, found.terms)
  const twice = countedTwice(value.yearToDate, scope)
  if (twice.length > 0) return refuse(...twice.map((field) => plain(`yearToDate.${field}`, caseCopy.countedTwice)))
  const input: SettleInput = { person, bill, yearToDate: yearOf(value.yearToDate, scope), accounts: value.accounts, terms: found.terms }
  return { kind: 'ready', input, layer: value.layer, projectedFrom: found.projectedFrom }
}

/** Year and bill together stay within what an amount can be. */
function yearProblems({ yearToDate, bill, layer }: EstimateCase): readonly Problem[] {
  const { kind: _kind, on: _on, ...counted } = layer ?? { kind: 'bill', total: bill?.total ?? 0 }
  const now = Object.values(counted).reduce((sum, amount) => sum + amount, 0)
  return tooLarge(yearToDate, now).map((path) => plain(path, caseCopy.yearTooLarge))
}

type FoundTerms = { readonly kind: 'terms'; readonly terms: BenefitTerms; readonly projectedFrom: string | null }

function termsFor({ area, terms, person, bill, layer }: EstimateCase): FoundTerms | Refused {
  if (terms !== undefined) return { kind: 'terms', terms, projectedFrom: null }
  const on = bill?.on ?? layer?.on ?? TYPED_ON
  const found = findTerms(area ?? '', on, person.insurance)
  if ('terms' in found) return { kind: 'terms', terms: found.terms, projectedFrom: found.kind === 'projected' ? found.year.label : null }
  return refuse(lookupProblem(found, person.insurance, bill === undefined ? 'layer.on' : 'bill.on', on))
}

type NoTerms = Extract<TermsLookup, { kind: 'area-not-covered' | 'no-terms-for-scheme' | 'before-first-year' | 'not-fetched' }>

function lookupProblem(found: NoTerms, insurance: string, dayPath: string, on: string): Problem {
  switch (found.kind) {
    case 'area-not-covered':
    // The terminal reads the places themselves.
    case 'not-fetched':
      return wrong('area', caseCopy.areas(areasWithTerms.map(({ area }) => `${area.code} ${area.short}`).join('、')), found.areaCode)
    case 'no-terms-for-scheme':
      return wrong('person.insurance', caseCopy.insurances([...new Set(found.pack.years.flatMap(({ schemes }) => Object.keys(schemes)))].join('、')), insurance)
    case 'before-first-year':
      return wrong(dayPath, caseCopy.from(found.first), on)
  }
}

function runBill(input: SettleInput, projectedFrom: string | null): CaseResult {
  const result = estimate(input)
  if (result.kind === 'estimate') return { kind: 'done', report: reportEstimate(input, result, projectedFrom) }
  return refuse(...estimateProblems(input, result))
}

function estimateProblems({ bill, person, terms }: SettleInput, result: Exclude<EstimateResult, { kind: 'estimate' }>): readonly Problem[] {
  switch (result.kind) {
    case 'bad-bill':
      return result.problems.map(billProblem)
    case 'no-terms-for-care':
      return [wrong('bill.care', caseCopy.cares(Object.keys(terms.care).join('、')), bill.care)]
    case 'no-rate':
      return [plain(`terms.care.${careScope(bill.care, terms)}.rate.bands`, caseCopy.noRate(rowOf(bill, person)))]
    case 'no-out-of-area-terms':
      return [plain('bill.place', caseCopy.noOutOfArea)]
  }
}

/** The facts of the row that is missing, as a condition would write them. */
function rowOf({ tier, level, place }: Bill, { status, group, grade }: Person): string {
  return Object.entries({ tier, level, status, group, grade, place }).flatMap(([fact, value]) => (value === undefined ? [] : [`${fact} ${value}`])).join('、')
}

function billProblem(problem: BillProblem): Problem {
  switch (problem.kind) {
    case 'no-total':
      return plain('bill.total', caseCopy.noTotal)
    case 'split-differs':
      return plain('bill.split', caseCopy.splitDiffers(yuan(problem.split), yuan(problem.total)))
    case 'first-pay-above-covered':
      return plain('bill.firstPay', caseCopy.firstPayAbove(yuan(problem.firstPay), yuan(problem.covered)))
    case 'retired-resident':
      return plain('person.status', caseCopy.retiredResident)
    case 'filing-at-home':
      return plain('bill.filing', caseCopy.filingAtHome)
  }
}

/** A layer that the terms do not have, or not for this person, is refused: nothing is not zero. */
function runLayer(input: SettleInput, layer: Layer, projectedFrom: string | null): CaseResult {
  const { terms, person, bill } = input
  const problems = billProblems(bill, person).filter(({ kind }) => kind !== 'no-total' || bill !== NO_BILL)
  if (problems.length > 0) return refuse(...problems.map(billProblem))
  if (terms[layer.kind] === undefined) return refuse(plain('layer.kind', caseCopy.noLayer(layer.kind)))
  if (layer.kind === 'medicalAssistance' && person.hardship === undefined) return refuse(plain('person.hardship', caseCopy.hardship))
  const runs = estimateLayer(input, layer)
  if (!runs.low.gaps.includes(layer.kind)) return { kind: 'done', report: reportLayer(layer, runs, projectedFrom) }
  return refuse(layer.kind === 'medicalAssistance' ? plain('person.hardship', caseCopy.noCategory) : plain('layer.kind', caseCopy.noLayer(layer.kind)))
}
