import { useEffect, useMemo, useState } from 'react'
import { estimate } from '@/domain/benefit/estimate'
import type { StepKind } from '@/domain/benefit/settlement'
import type { IsoDate } from '@/domain/date/iso-date'
import { addDays } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { Figure } from '@/domain/evidence/figure'
import { NO_MONEY } from '@/domain/money/fen'
import { addsUp, billOf, searchWhyNot, type Compared, type Sheet, type SheetCase, type SheetField, type SumCheck, type WhyNot, withImpliedZeros } from '@/domain/settlement-sheet'
import { othersAt, type FoundTerms, type TermsLookup } from '@/policy'
import { useBills, type KeptBill, type SheetForm } from '@/state/bills'
import { factsOf, personOn, termsFor, yearBeforeBill, yearOfBills } from '@/state/ledger/year-of-bills'
import { useSheetLook } from '@/state/sheet-look'
import { usePeople } from '../people'
import { formOfKept } from '../sheet/use-sheet'
import { missingIn, printedOf, sheetOf, withWho, type Missing } from '../sheet/read-sheet'

export type CheckModel = {
  readonly form: SheetForm
  readonly on: IsoDate
  readonly member: Member | undefined
  readonly members: readonly Member[]
  readonly missing: Missing | 'insurance' | null
  readonly sheet: Sheet
  readonly checks: readonly SumCheck[]
  readonly lookup: TermsLookup | null
  /** `null` while facts are missing or the place has no terms. */
  readonly case: SheetCase | null
  /** Whether earlier bills of the year are counted in. */
  readonly hasEarlier: boolean
  readonly search: SearchState
  readonly phase: Phase
  /** The place's terms and the answer, once both are there. */
  readonly found: FoundTerms | null
  readonly figuresOf: (field: Compared) => readonly Figure<unknown>[]
  /** Writes one figure of the paper that is being typed. */
  readonly correct: (field: SheetField, text: string) => void
}

/** How far the paper has come: a sum that fails stops everything after it. */
export type Phase = 'sums' | 'missing' | 'no-data' | 'lost' | 'searching' | 'cannot-compute' | 'nothing-to-compare' | 'agrees' | 'differs'

export type SearchState = { readonly answer: WhyNot | null; readonly tried: number }

/** The paper that is looked at: as it stands in its form, as it was kept, or the one being typed. */
function useForm(id: string | undefined): SheetForm {
  const looked = useSheetLook(({ form }) => form)
  const draft = useBills((bills) => bills.draft)
  const kept = useBills((bills) => bills.bills.find((bill) => bill.id === id))
  // The same object each time: the search begins anew with another one.
  const form = useMemo(() => (kept === undefined ? undefined : formOfKept(kept)), [kept])
  if (looked !== null && id !== undefined && looked.id === id) return looked
  return form ?? draft
}

/** @param sure The person says that the paper is printed like that: a sum that does not add up no longer stops the search. */
export function useCheck(today: IsoDate, id: string | undefined, sure: boolean): CheckModel {
  const members = usePeople()
  const bills = useBills((all) => all.bills)
  const typed = useForm(id)
  const read = useMemo(() => readCase(withWho(typed, members), members, bills, today), [typed, members, bills, today])
  const stops = !sure && read.checks.some(({ state }) => state === 'differs')
  const search = useSearch(stops ? null : read.case)
  const steps = useMemo(() => stepFigures(read.case), [read.case])
  const found = read.lookup !== null && 'terms' in read.lookup ? read.lookup : null
  return { ...read, members, search, found, phase: stops ? 'sums' : phaseOf(read, search), figuresOf: (field) => steps.get(field as StepKind) ?? [], correct }
}

function correct(field: SheetField, text: string): void {
  const { draft, keepDraft } = useBills.getState()
  keepDraft({ ...draft, amounts: { ...draft.amounts, [field]: text } })
}

const isKnown = (member: Member | undefined): boolean => member !== undefined && member.insurance !== 'none' && member.insurance !== 'unknown'

type Read = Omit<CheckModel, 'members' | 'search' | 'phase' | 'found' | 'figuresOf' | 'correct'>

const withoutRules = (lookup: TermsLookup | null): 'lost' | 'no-data' => (lookup?.kind === 'not-fetched' ? 'lost' : 'no-data')

function phaseOf({ missing, lookup }: Read, { answer }: SearchState): Phase {
  if (missing !== null) return 'missing'
  if (lookup === null || !('terms' in lookup)) return withoutRules(lookup)
  if (answer === null) return 'searching'
  const { agreement } = answer
  if (agreement.kind !== 'compared') return agreement.kind
  return agreement.agrees ? 'agrees' : 'differs'
}

/** Nothing that is filled in makes rules of a place that has none: what only rules ask for is not asked there. */
function askedBy(lookup: TermsLookup | null, missing: Missing | null): Missing | null {
  const isForRules = missing === 'tier' || missing === 'filing'
  return isForRules && lookup !== null && !('terms' in lookup) ? null : missing
}

function readCase(form: SheetForm, members: readonly Member[], bills: readonly KeptBill[], today: IsoDate): Read {
  const member = members.find(({ id }) => id === form.who)
  const sheet = sheetOf(form)
  const on = form.on || today
  const lookup = member === undefined ? null : termsFor(member, on)
  const missing = askedBy(lookup, missingIn(form)) ?? (isKnown(member) ? null : 'insurance')
  const of = member === undefined || lookup === null ? null : caseFor(form, member, lookup, bills, today)
  return { form, on, member, missing, sheet, checks: addsUp(sheet), lookup, case: of, hasEarlier: of !== null && Object.keys(of.yearToDate.counters).length > 0 }
}

function caseFor(form: SheetForm, member: Member, lookup: TermsLookup, bills: readonly KeptBill[], today: IsoDate): SheetCase | null {
  const printed = printedOf(form, today)
  if (printed === null || !('terms' in lookup)) return null
  const { on } = printed
  const year = yearOfBills(member, bills, on)
  const before = termsFor(member, addDays(year.year.from, -1))
  const person = personOn(member, on)
  const lastYear = before?.kind === 'found' && before.terms !== lookup.terms ? { lastYear: before.terms } : {}
  return { sheet: withImpliedZeros(printed.sheet), person, facts: factsOf(printed), yearToDate: yearBeforeBill(year, on, form.id || undefined), terms: lookup.terms, ...lastYear, others: othersAt(member.areaCode, on, person) }
}

/** So many combinations at a time: short enough that the screen answers a finger in between, on an old phone too. */
const SLICE = 64
/** How often the count on the screen moves: each time costs a drawing. */
const SAID_EVERY = 4

/** The search, in slices with a breath between them; what is asked anew starts anew. */
function useSearch(of: SheetCase | null): SearchState {
  const [state, setState] = useState<SearchState>({ answer: null, tried: 0 })
  useEffect(() => {
    setState({ answer: null, tried: 0 })
    if (of === null) return undefined
    const search = searchWhyNot(of)
    let timer: ReturnType<typeof setTimeout>
    let slices = 0
    const go = () => {
      const answer = search.advance(SLICE)
      slices += 1
      if (answer !== null || slices % SAID_EVERY === 1) setState({ answer, tried: search.progress().tried })
      if (answer === null) timer = setTimeout(go, 0)
    }
    timer = setTimeout(go, 0)
    return () => clearTimeout(timer)
  }, [of])
  return state
}

/** Figures behind each layer of the rules, for its chips. */
function stepFigures(of: SheetCase | null): ReadonlyMap<StepKind, readonly Figure<unknown>[]> {
  const bill = of === null ? null : billOf(of.sheet, of.facts)
  if (of === null || bill === null) return new Map()
  const { person, terms, yearToDate } = of
  const result = estimate({ person, terms, yearToDate, bill, accounts: { own: NO_MONEY, shared: [] } })
  return new Map(result.kind === 'estimate' ? result.low.steps.map(({ kind, figures }) => [kind, figures] as const) : [])
}
