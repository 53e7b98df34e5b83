import type { Bill, KnownPayer } from '@/domain/benefit/bill'
import { billProblems } from '@/domain/benefit/check-bill'
import { careTermsFor, emergencyAsFiled } from '@/domain/benefit/estimate'
import type { Person } from '@/domain/benefit/person'
import { explore, readerAs, type Pin } from '@/domain/benefit/reader'
import type { Gap, SettleInput } from '@/domain/benefit/run'
import { settle, sumUp, sumUpWanted, type Wanted } from '@/domain/benefit/settle'
import type { Settlement } from '@/domain/benefit/settlement'
import { paidIn, type Summed } from '@/domain/benefit/sums'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { careScope, type YearToDate } from '@/domain/benefit/year/counters'
import { NO_MONEY, plus, type Fen } from '@/domain/money/fen'
import { amountsOf, type BillFacts } from './sheet-bill'
import type { Sheet } from './sheet'

/** Whose paper, of which bill, under which terms. */
export type SheetCase = {
  readonly sheet: Sheet
  readonly person: Person
  readonly facts: BillFacts
  readonly yearToDate: YearToDate
  readonly terms: BenefitTerms
  /** Terms of the benefit year before, where there are any: a bill may have been settled by them. */
  readonly lastYear?: BenefitTerms
  /** The same person as the place's other insurances would have them. */
  readonly others?: readonly OtherInsurance[]
  /** A guess: all of the catalogue is 乙类, its first pay by the terms. */
  readonly allClassB?: boolean
}

export type OtherInsurance = { readonly person: Person; readonly terms: BenefitTerms }

/** Layers that the rules speak of. */
export const COMPARED = ['deductible', 'pooledFund', 'largeExpense', 'majorIllness', 'medicalAssistance', 'civilServant', 'enterprise', 'otherFund', 'fundTotal', 'own'] as const
export type Compared = (typeof COMPARED)[number]

/**
 * One layer of the paper beside the rules. `exact`: some reading of the rules gives it to the fen. `within`: inside the interval of the
 * readings, which is no agreement. `figures` in doubt are in the estimate of the same input.
 */
export type LayerCheck = {
  readonly field: Compared
  readonly printed: Fen
  readonly low: Fen
  readonly high: Fen
  readonly state: 'exact' | 'within' | 'less' | 'more'
}

export type Agreement =
  | { readonly kind: 'compared'; readonly layers: readonly LayerCheck[]; /** One reading gives every printed layer to the fen. */ readonly agrees: boolean; readonly notComputed: readonly Gap[] }
  | { readonly kind: 'nothing-to-compare' }
  /** No total, no such care or no rate in the terms. */
  | { readonly kind: 'cannot-compute' }

/** What a paper is compared with: fields that are printed, and payers taken as printed because the terms cannot compute them. */
export type Setting = { readonly fields: readonly Compared[]; readonly known: readonly KnownPayer[] }

const FURTHER = ['civilServant', 'enterprise', 'otherFund'] as const
const UPPER = ['majorIllness', 'medicalAssistance'] as const
type Uncomputed = (typeof FURTHER)[number] | (typeof UPPER)[number] | 'largeExpense'

export function settingOf({ sheet, terms, facts }: SheetCase, gaps: readonly Gap[]): Setting {
  const known = uncomputed(terms, facts, gaps)
  // Where an unknown layer is not printed either, what is left for the family cannot be compared.
  const isOpen = UPPER.some((layer) => known.includes(layer) && sheet[layer] === undefined)
  const skipped: readonly string[] = [...known, ...(isOpen ? ['fundTotal', 'own'] : []), ...(gaps.includes('deductible') ? ['deductible'] : [])]
  return { fields: COMPARED.filter((field) => sheet[field] !== undefined && !skipped.includes(field)), known }
}

/** Layers of which the terms have nothing: they are taken as printed. */
function uncomputed(terms: BenefitTerms, { care }: BillFacts, gaps: readonly Gap[]): readonly Uncomputed[] {
  const further = FURTHER.filter((payer) => (terms.further ?? []).every((layer) => layer.payer !== payer))
  const upper = UPPER.filter((layer) => terms[layer] === undefined || gaps.includes(layer) || (layer === 'majorIllness' && gaps.includes('outpatientIllness')))
  const large = (terms.care[care] ?? terms.care.inpatient)?.aboveCap === undefined ? (['largeExpense'] as const) : []
  return [...further, ...large, ...upper]
}

/** What one combination of readings gives, field by field. */
export function valueOf(field: Compared, found: Summed): Fen {
  switch (field) {
    case 'deductible':
      return found.due
    case 'fundTotal':
      return found.fund
    case 'own':
      return found.family
    default:
      return paidIn(found, field)
  }
}

export const inputOf = ({ sheet, person, facts, yearToDate, terms, allClassB }: SheetCase, known: readonly KnownPayer[], amounts = amountsOf(sheet, known)): SettleInput | null => {
  const printed: Bill | null = amounts === null ? null : { ...facts, ...amounts }
  const bill = allClassB === true && printed !== null ? asClassB(printed) : printed
  return bill === null || billProblems(bill, person).length > 0 ? null : emergencyAsFiled({ person, bill, yearToDate, terms, accounts: { own: NO_MONEY, shared: [] } })
}

function asClassB({ firstPay: _printed, split, ...bill }: Bill): Bill {
  return split === undefined ? bill : { ...bill, split: { ...split, a: NO_MONEY, b: plus(split.a, split.b) } }
}

/**
 * All readings of the rules for one input; `null` where the terms have no answer. A paper does not say whether its first pay holds the share
 * for care elsewhere, so both are tried.
 */
export function runsOf(input: SettleInput, pin?: Pin): readonly Summed[] | null {
  const care = careTermsFor(input)
  if (care === undefined) return null
  const runs = asPrinted(input).flatMap((one) => {
    return explore((reader) => sumUp(one, care, reader), pin).runs.map(({ result }) => result)
  })
  return runs.some(hasNoAnswer) ? null : runs
}

const hasNoAnswer = ({ gaps }: Summed): boolean => gaps.includes('rate') || gaps.includes('outOfArea')

/** The readings of which each layer is as wanted; none where the terms have no answer. Most guesses end at the deductible. */
export function wantedRunsOf(input: SettleInput, wanted: Wanted, pin?: Pin): readonly Summed[] {
  const care = careTermsFor(input)
  const found: Summed[] = []
  if (care === undefined) return found
  for (const one of asPrinted(input)) {
    for (const { result } of explore((reader) => sumUpWanted(one, care, reader, wanted), pin).runs) if (result !== null) found.push(result)
  }
  return found.some(hasNoAnswer) ? [] : found
}

/** The reasons of the first combination of readings that is as wanted. */
export function settledAs(input: SettleInput, wanted: (run: Summed) => boolean, pin?: Pin): Settlement | null {
  const care = careTermsFor(input)
  if (care === undefined) return null
  for (const one of asPrinted(input)) {
    const found = explore((reader) => sumUp(one, care, reader), pin).runs.find(({ result }) => wanted(result))
    if (found !== undefined) return settle(one, care, readerAs(found.choices, pin)).settlement
  }
  return null
}

const withAll = (bill: Bill): Bill => ({ ...bill, firstPayIsAll: true })

function asPrinted(input: SettleInput): readonly SettleInput[] {
  const { bill, terms } = input
  return bill.place === 'local' || bill.firstPay === undefined || bill.firstPay === 0 || !takesRemoteShare(terms, bill.care) ? [input] : [input, { ...input, bill: withAll(bill) }]
}

/** Whether any row for care elsewhere takes a share first: else a printed first pay can mean only one thing. */
function takesRemoteShare(terms: BenefitTerms, care: Bill['care']): boolean {
  const rows = (terms.care[careScope(care, terms)]?.outOfArea ?? terms.outOfArea) ?? []
  return rows.some(({ value: { readings, aside = [] } }) => [...readings, ...aside].some(({ value }) => value.kind === 'firstPay'))
}

/** Layer by layer against the rules of the place. Pure; never throws for a sheet of amounts. */
export function agreement(of: SheetCase): Agreement {
  const first = inputOf(of, [])
  const tried = first === null ? null : runsOf(first)
  if (tried === null) return { kind: 'cannot-compute' }
  const gaps = [...new Set(tried.flatMap((run) => run.gaps))]
  const setting = settingOf(of, gaps)
  if (setting.fields.length === 0) return { kind: 'nothing-to-compare' }
  const input = inputOf(of, setting.known)
  const runs = input === null ? null : runsOf(input)
  if (runs === null) return { kind: 'cannot-compute' }
  return { kind: 'compared', layers: setting.fields.map((field) => layerCheck(field, of.sheet, runs)), agrees: runs.some((run) => matches(run, of.sheet, setting.fields)), notComputed: gaps }
}

export const matches = (run: Summed, sheet: Sheet, fields: readonly Compared[]): boolean => fields.every((field) => valueOf(field, run) === sheet[field])

function layerCheck(field: Compared, sheet: Sheet, runs: readonly Summed[]): LayerCheck {
  const printed = sheet[field] ?? NO_MONEY
  const values = runs.map((run) => valueOf(field, run))
  const [low, high] = [Math.min(...values) as Fen, Math.max(...values) as Fen]
  const outside = printed < low ? 'less' : printed > high ? 'more' : 'within'
  return { field, printed, low, high, state: values.includes(printed) ? 'exact' : outside }
}

/** What the fund pays in all says it best; the pooled fund where the paper has no sum of it. */
export function fundLayer(found: Agreement | undefined): LayerCheck | undefined {
  if (found?.kind !== 'compared') return undefined
  const { layers } = found
  return layers.find(({ field }) => field === 'fundTotal') ?? layers.find(({ field }) => field === 'pooledFund')
}
