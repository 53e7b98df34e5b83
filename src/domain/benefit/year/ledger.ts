import type { IsoDate } from '@/domain/date/iso-date'
import { NO_MONEY, type Fen } from '@/domain/money/fen'
import { FURTHER_PAYERS, type Bill, type KnownPayer } from '../bill'
import { estimate, type Estimate } from '../estimate'
import type { Person } from '../person'
import type { SettleInput } from '../run'
import type { BenefitTerms } from '../terms'
import { careScope, counterOf, type Counter, type Scope, type YearToDate } from './counters'

/**
 * One bill of the year. `settled`: what payers paid stands in the bill as printed (`known`, `deductible`, `firstPay`), and only what was not
 * printed is computed; `estimated`: all of it is computed.
 */
export type LedgerBill = { readonly id: string; readonly state: 'settled' | 'estimated'; readonly bill: Bill }

/** The bills of one person in one benefit year of the area, and what was typed of the year before the first of them. */
export type Ledger = {
  readonly year: { readonly from: IsoDate; readonly to: IsoDate }
  readonly opening: YearToDate
  readonly bills: readonly LedgerBill[]
}

/** Whose ledger: who is insured, and the terms of a day; `undefined` where the place has none. */
export type Insured = { readonly person: Person; readonly termsOn: (on: IsoDate) => BenefitTerms | undefined }

/** A bill with the year before it, and its estimate; `null` where the terms have no answer: then only what was printed counts. */
export type Entry = { readonly of: LedgerBill; readonly before: YearToDate; readonly after: YearToDate; readonly result: Estimate | null }

/** Bills inside the year by day; those of one day in the order in which they were kept. */
export const inOrder = ({ year, bills }: Ledger): readonly LedgerBill[] =>
  bills.filter(({ bill: { on } }) => on >= year.from && on <= year.to).sort((a, b) => (a.bill.on < b.bill.on ? -1 : a.bill.on > b.bill.on ? 1 : 0))

/** Every bill of the year on the year that the bills before it left; doubtful figures in the careful reading. */
export function entriesOf(ledger: Ledger, insured: Insured): readonly Entry[] {
  let before = ledger.opening
  return inOrder(ledger).map((of) => {
    const result = resultOf(of.bill, before, insured)
    const entry: Entry = { of, before, after: result === null ? withPrinted(before, of.bill, insured.termsOn(of.bill.on)) : result.low.after, result }
    before = entry.after
    return entry
  })
}

/** 「从账本来」: the year before a bill of this day. A bill that is already kept is left out by its `id`, and so is what was kept after it. */
export function yearBefore(ledger: Ledger, insured: Insured, on: IsoDate, id?: string): YearToDate {
  const bills = inOrder(ledger)
  const own = id === undefined ? -1 : bills.findIndex((one) => one.id === id)
  const earlier = own < 0 ? bills.filter(({ bill }) => bill.on <= on) : bills.slice(0, own)
  return entriesOf({ ...ledger, bills: earlier }, insured).slice(-1)[0]?.after ?? ledger.opening
}

function resultOf(bill: Bill, yearToDate: YearToDate, insured: Insured): Estimate | null {
  const result = estimateOf({ bill, yearToDate }, insured)
  return result?.kind === 'estimate' ? result : null
}

function estimateOf(of: Pick<SettleInput, 'bill' | 'yearToDate'>, { person, termsOn }: Insured) {
  const terms = termsOn(of.bill.on)
  return terms === undefined ? null : estimate({ ...of, person, terms, accounts: { own: NO_MONEY, shared: [] } })
}

/** Where the terms have no answer the paper alone says what was counted; they still say what a payer's first layer is called. */
function withPrinted(year: YearToDate, bill: Bill, terms: BenefitTerms | undefined): YearToDate {
  const { known = {}, deductible = NO_MONEY } = bill
  const more: readonly (readonly [Scope, Partial<Counter>])[] = [
    ['all', { paid: known.pooledFund ?? NO_MONEY, deductible, stays: 1 }],
    [countedAs(bill, terms), { paid: known.pooledFund ?? NO_MONEY, deductible, stays: 1 }],
    ['majorIllness', { paid: known.majorIllness ?? NO_MONEY }],
    ['assistance', { paid: known.medicalAssistance ?? NO_MONEY }],
    ['largeExpense', { paid: known.largeExpense ?? NO_MONEY }],
    ...layersOf(terms).map(([scope, payer]) => [scope, { paid: known[payer] ?? NO_MONEY }] as const)
  ]
  return { ...year, counters: { ...year.counters, ...Object.fromEntries(more.map(([scope, counter]) => [scope, grown(counterOf(year, scope), counter)])) } }
}

const countedAs = ({ care }: Bill, terms: BenefitTerms | undefined): Scope => (terms === undefined ? care : careScope(care, terms))

function layersOf({ further = [], supplementary = [] }: Partial<BenefitTerms> = {}): readonly (readonly [Scope, KnownPayer])[] {
  const first = FURTHER_PAYERS.flatMap((payer) => further.filter((layer) => layer.payer === payer).slice(0, 1))
  return [...first.map(({ name, payer }) => [`further:${name}`, payer] as const), ...supplementary.slice(0, 1).map(({ name }) => [`supplementary:${name}`, 'supplementary'] as const)]
}

const grown = (before: Counter, { paid = NO_MONEY, deductible = NO_MONEY, stays = 0 }: Partial<Counter>): Counter => ({
  base: before.base, paid: (before.paid + paid) as Fen, deductible: (before.deductible + deductible) as Fen, stays: before.stays + stays
})

/** What the family pays, and what 大病 pays and the deductible asks where it costs the family most. */
export type NextCost = { readonly low: Fen; readonly high: Fen; readonly illness: Fen; readonly deductible: Fen }

/** What one more bill like `bill`, of `amount` inside the catalogue, would cost after the year so far; `null` without an answer. */
export function costOfNext(yearToDate: YearToDate, insured: Insured, bill: Omit<Bill, 'total' | 'split'>, amount: Fen): NextCost | null {
  const { known: _known, deductible: _deductible, firstPay: _firstPay, hospitalPart: _hospital, ...facts } = bill
  const result = resultOf({ ...facts, total: amount, split: { a: amount, b: NO_MONEY, c: NO_MONEY } }, yearToDate, insured)
  return result === null ? null : { low: result.high.family, high: result.low.family, illness: result.low.payers.majorIllness, deductible: result.low.parts.deductible }
}
