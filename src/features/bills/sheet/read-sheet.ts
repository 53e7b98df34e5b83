import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { formatYuan } from '@/domain/money/format-yuan'
import { parseYuan } from '@/domain/money/parse-yuan'
import type { Sheet } from '@/domain/settlement-sheet'
import { EMPTY_SHEET, type BillDraft, type PrintedBill, type SheetForm } from '@/state/bills'
import { AMOUNTS, askedOf, countedForm } from './fields'

/** The figures that could be read; what was not typed is unknown and not nothing. */
export function sheetOf({ amounts }: Pick<SheetForm, 'amounts'>): Sheet {
  return Object.fromEntries(AMOUNTS.flatMap((field) => {
    const parsed = parseYuan(amounts[field] ?? '')
    return parsed.kind === 'amount' ? [[field, parsed.amount]] : []
  }))
}

/** With nobody chosen yet the first member is. */
export function withWho(form: SheetForm, members: readonly Member[]): SheetForm {
  return members.some(({ id }) => id === form.who) ? form : { ...form, who: members[0]?.id ?? '' }
}

export type Missing = 'who' | 'tier' | 'filing' | 'figures'

/** What the rules cannot do without, in the order of the questions. */
export function missingIn(form: SheetForm): Missing | null {
  const asked = askedOf(form)
  if (form.who === '') return 'who'
  if (asked.has('tier') && form.tier === '') return 'tier'
  if (asked.has('filing') && form.filing === '') return 'filing'
  return Object.keys(sheetOf(form)).length === 0 ? 'figures' : null
}

/** A bill to keep; `null` while something is missing. Drugs from a pharmacy have no hospital tier: the lowest stands for it. */
export function printedOf(typed: SheetForm, today: IsoDate): (BillDraft & PrintedFacts) | null {
  if (missingIn(typed) !== null) return null
  const { who, on, care, tier, place, city, filing, unclaimed } = countedForm(typed)
  return {
    state: unclaimed ? 'unclaimed' : 'settled', who, on: on || today, care, tier: tier || 'primary', place, city: city.trim(),
    filing: filing || (care === 'emergency' && place !== 'local' ? 'emergency' : 'none'), sheet: sheetOf(typed)
  }
}

type PrintedFacts = Omit<PrintedBill, 'id'>

/** The form of a kept bill. */
export function formOf(bill: PrintedBill): SheetForm {
  const { id, who, on, care, tier, place, city, filing, state, sheet } = bill
  const amounts = Object.fromEntries(Object.entries(sheet).map(([field, amount]) => [field, formatYuan(amount)]))
  return { ...EMPTY_SHEET, id, who, on, care, tier, place, city, filing: place === 'local' ? '' : filing, unclaimed: state === 'unclaimed', amounts }
}

/** What an estimate knows of its bill, for the paper that came of it. */
export function formOfEstimate({ id, who, on, form }: { readonly id: string; readonly who: string; readonly on: IsoDate; readonly form: Pick<SheetForm, 'care' | 'tier' | 'place' | 'city' | 'filing'> }): SheetForm {
  const { care, tier, place, city, filing } = form
  return { ...EMPTY_SHEET, id, who, on, care, tier, place, city, filing }
}
