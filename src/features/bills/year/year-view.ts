import type { Bill } from '@/domain/benefit/bill'
import { careTermsFor } from '@/domain/benefit/estimate'
import type { YearToDate } from '@/domain/benefit/year/counters'
import { headroomOf, type Headroom } from '@/domain/benefit/year/headroom'
import { costOfNext, entriesOf, type NextCost } from '@/domain/benefit/year/ledger'
import { addMonths, startOfMonth, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { fen, NO_MONEY, type Fen } from '@/domain/money/fen'
import type { FoundTerms, TermsLookup } from '@/policy'
import type { KeptBill } from '@/state/bills'
import { benefitYearOf, termsFor, yearOfBills, type Year, type YearOfBills } from '@/state/ledger/year-of-bills'
import { sumsOf, type BillSums, type Parts } from './bill-sums'

export type Month = { readonly from: IsoDate; readonly bills: readonly BillSums[]; readonly settled: Parts; readonly estimated: { readonly fund: Fen; readonly family: Fen } }

export type NextRow = { readonly key: string; readonly bill: Omit<Bill, 'total' | 'split'>; readonly city: string } & NextCost

export type YearView = {
  readonly member: Member
  readonly year: Year
  readonly lookup: TermsLookup | null
  /** Newest first. */
  readonly bills: readonly BillSums[]
  /** Settled, and paid by the family but not handed in yet. */
  readonly fund: Fen
  readonly family: Fen
  readonly unclaimed: Fen
  readonly estimated: { readonly count: number; readonly family: Fen }
  readonly months: readonly Month[]
  readonly after: YearToDate
  readonly lines: readonly Headroom[]
  /** The terms say nothing of a yearly limit of the fund. */
  readonly capUnknown: boolean
  readonly next: readonly NextRow[]
}

const NEXT = fen(1_000_00)

/** One person's benefit year, the one that `on` lies in. */
export function yearView(member: Member, all: readonly KeptBill[], on: IsoDate, today: IsoDate): YearView {
  const kept = yearOfBills(member, all, on)
  const entries = new Map(entriesOf(kept.ledger, kept.insured).map((entry) => [entry.of.id, entry]))
  const bills = kept.bills.map((bill) => sumsOf(bill, entries.get(bill.id)))
  const after = [...entries.values()].slice(-1)[0]?.after ?? kept.ledger.opening
  const day = dayIn(kept.year, today)
  const lookup = termsFor(member, day)
  const real = bills.filter(({ bill }) => bill.state !== 'estimated')
  const guessed = bills.filter(({ bill }) => bill.state === 'estimated')
  return {
    member, year: kept.year, lookup, bills, after,
    fund: total(real, ({ fund }) => fund),
    family: total(real, ({ family }) => family),
    unclaimed: total(real.filter(({ bill }) => bill.state === 'unclaimed'), ({ family }) => family),
    estimated: { count: guessed.length, family: total(guessed, ({ family }) => family) },
    months: monthsOf(kept.year, bills),
    ...linesOf(kept, lookup, after, day),
    next: nextRows(kept, after, day)
  }
}

const dayIn = ({ from, to }: Year, today: IsoDate): IsoDate => (today < from ? from : today > to ? to : today)

const total = (bills: readonly BillSums[], of: (one: BillSums) => Fen | null): Fen => fen(bills.reduce((sum, one) => sum + (of(one) ?? 0), 0))

function monthsOf({ from }: Year, bills: readonly BillSums[]): readonly Month[] {
  return Array.from({ length: 12 }, (_, n): Month => {
    const first = addMonths(startOfMonth(from), n)
    const inside = bills.filter(({ on }) => startOfMonth(on) === first)
    const real = inside.filter(({ bill }) => bill.state !== 'estimated')
    const guessed = inside.filter(({ bill }) => bill.state === 'estimated')
    const part = (name: keyof Parts): Fen => total(real, ({ parts }) => parts?.[name] ?? null)
    return {
      from: first, bills: inside,
      settled: { pool: part('pool'), serious: part('serious'), outside: part('outside'), rest: part('rest') },
      estimated: { fund: total(guessed, ({ fund, family }) => (family === null ? null : fund)), family: total(guessed, ({ family }) => family) }
    }
  })
}

/** A stay at home, at the dearest tier: what the yearly lines are asked with. */
const stayOn = (on: IsoDate): Omit<Bill, 'total'> => ({ on, care: 'inpatient', tier: 'tertiary', place: 'local', filing: 'none' })

function linesOf({ insured: { person } }: YearOfBills, lookup: TermsLookup | null, yearToDate: YearToDate, on: IsoDate): Pick<YearView, 'lines' | 'capUnknown'> {
  if (lookup === null || !('terms' in lookup)) return { lines: [], capUnknown: false }
  const input = { person, terms: lookup.terms, yearToDate, bill: { ...stayOn(on), total: NO_MONEY }, accounts: { own: NO_MONEY, shared: [] } }
  const care = careTermsFor(input)
  return { lines: headroomOf(input), capUnknown: care !== undefined && care.caps === undefined }
}

/** The three tiers at home, and every place elsewhere that the year has seen. */
function nextRows({ insured, bills }: YearOfBills, yearToDate: YearToDate, on: IsoDate): readonly NextRow[] {
  const home = (['primary', 'secondary', 'tertiary'] as const).map((tier) => ({ bill: { ...stayOn(on), tier }, city: '' }))
  const away = bills.flatMap((bill) => (bill.state === 'estimated' || bill.place === 'local' ? [] : [{ bill: { ...stayOn(on), tier: bill.tier, place: bill.place, filing: bill.filing }, city: bill.city }]))
  const rows = [...home, ...away].map((row) => ({ ...row, key: [row.bill.place, row.city, row.bill.tier, row.bill.filing].join('/') }))
  return rows.filter((row, n) => rows.findIndex(({ key }) => key === row.key) === n).flatMap((row) => {
    const cost = costOfNext(yearToDate, insured, row.bill, NEXT)
    return cost === null ? [] : [{ ...row, ...cost }]
  })
}

/** First days of the benefit years of which something is kept, and of today's, newest first. */
export function yearsOf(member: Member, all: readonly KeptBill[], today: IsoDate): readonly Year[] {
  const days = [today, ...all.filter(({ who }) => who === member.id).map(({ on }) => on)]
  const years = new Map(days.map((on) => benefitYearOf(member, on)).map((year) => [year.from, year]))
  return [...years.values()].sort((a, b) => (a.from < b.from ? 1 : -1))
}

/** The rules of the place are known to be there and are not here: nothing is computed with them, and the year is the calendar's. */
export const isLost = ({ lookup }: YearView): boolean => lookup?.kind === 'not-fetched'

export const foundIn = (lookup: TermsLookup | null): FoundTerms | null => (lookup !== null && 'terms' in lookup ? lookup : null)
