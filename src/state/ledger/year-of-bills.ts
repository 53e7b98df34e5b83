import type { Person } from '@/domain/benefit/person'
import { NOTHING_YET, type YearToDate } from '@/domain/benefit/year/counters'
import { yearBefore, type Insured, type Ledger, type LedgerBill } from '@/domain/benefit/year/ledger'
import { addDays, addYears, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { insuredPerson } from '@/domain/enrolment/insured-person'
import type { Member } from '@/domain/enrolment/member'
import { settledBill, type BillFacts } from '@/domain/settlement-sheet/sheet-bill'
import { findTerms, type TermsLookup } from '@/policy/find-terms'
import type { KeptBill, PrintedBill } from '../bills'

/** First and last day of a benefit year, as the area counts it; where nothing is known of the area, of the calendar year. */
export type Year = Ledger['year']

/** What is kept of one person in one benefit year. */
export type YearOfBills = {
  readonly member: Member
  readonly year: Year
  /** The settled bills; what was estimated or is still to hand in counts nothing. */
  readonly ledger: Ledger
  readonly insured: Insured
  /** Newest first, whatever their state. */
  readonly bills: readonly KeptBill[]
}

/** The benefit year that `on` lies in. Years that no source writes yet run like the last one known. */
export function benefitYearOf({ areaCode, insurance }: Pick<Member, 'areaCode' | 'insurance'>, on: IsoDate): Year {
  const lookup = lookUp(areaCode, insurance, on)
  const from = lookup !== null && 'terms' in lookup ? lookup.year.from : `${yearOf(on)}-01-01` as IsoDate
  return yearFrom(from, on)
}

/** `from`, moved by whole years to the one that holds `on`. */
function yearFrom(from: IsoDate, on: IsoDate): Year {
  const moved = addYears(from, yearOf(on) - yearOf(from))
  const first = moved > on ? addYears(moved, -1) : moved
  return { from: first, to: addDays(addYears(first, 1), -1) }
}

/** `null`: it is not known which insurance, or there is none; then no rules are asked. */
const lookUp = (areaCode: string, insurance: Member['insurance'], on: IsoDate): TermsLookup | null =>
  insurance === 'none' || insurance === 'unknown' ? null : findTerms(areaCode, on, insurance)

/** Stands where there are no terms, so that nothing is ever computed with it. */
const UNINSURED: Person = { insurance: 'resident', hardship: 'none' }

/** Who is insured, as the rules ask for one on a day. */
export const personOn = (member: Member, on: IsoDate): Person => insuredPerson(member, on) ?? UNINSURED

export const termsFor = (member: Member, on: IsoDate): TermsLookup | null => lookUp(member.areaCode, member.insurance, on)

export const factsOf = ({ on, care, tier, place, filing }: Pick<PrintedBill, 'on' | 'care' | 'tier' | 'place' | 'filing'>): BillFacts => ({ on, care, tier, place, filing: place === 'local' ? 'none' : filing })

function ledgerBill(bill: KeptBill): readonly LedgerBill[] {
  if (bill.state !== 'settled') return []
  const settled = settledBill(bill.sheet, factsOf(bill))
  return settled === null ? [] : [{ id: bill.id, state: 'settled', bill: settled }]
}

export function yearOfBills(member: Member, all: readonly KeptBill[], on: IsoDate): YearOfBills {
  const year = benefitYearOf(member, on)
  const bills = all.filter((bill) => bill.who === member.id && bill.on >= year.from && bill.on <= year.to)
  const sorted = [...bills].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  // Bills of one day count in the order in which they were kept: the newest stands first.
  const ledger: Ledger = { year, opening: NOTHING_YET, bills: [...bills].reverse().flatMap(ledgerBill) }
  const insured: Insured = { person: personOn(member, on), termsOn: (day) => termsIn(termsFor(member, day)) }
  return { member, year, ledger, insured, bills: sorted }
}

const termsIn = (lookup: TermsLookup | null) => (lookup !== null && 'terms' in lookup ? lookup.terms : undefined)

/** 「从账本来」: the year before a bill of this day, from the settled bills before it; one that is kept itself is left out by its `id`. */
export const yearBeforeBill = ({ ledger, insured }: YearOfBills, on: IsoDate, id?: string): YearToDate => yearBefore(ledger, insured, on, id)
