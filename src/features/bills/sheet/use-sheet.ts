import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { formatYuan } from '@/domain/money/format-yuan'
import { parseYuan } from '@/domain/money/parse-yuan'
import { addsUp, type Sheet, type SheetField, type SumCheck } from '@/domain/settlement-sheet'
import { useBills, type KeptBill, type SheetForm } from '@/state/bills'
import { useKeptDraft } from '@/shell/use-kept-draft'
import { usePeople } from '../people'
import { problemsOf, type Problems } from './fields'
import { formOf, formOfEstimate, sheetOf, withWho } from './read-sheet'

const LONGEST = 40

export type SheetModel = {
  readonly form: SheetForm
  readonly members: readonly Member[]
  readonly today: IsoDate
  readonly sheet: Sheet
  readonly checks: readonly SumCheck[]
  readonly problems: Problems
  /** A figure is half typed: what is missing of it is no slip of two digits. */
  readonly isTyping: boolean
  readonly change: (patch: Partial<SheetForm>) => void
  readonly type: (field: SheetField, text: string) => void
  /** Takes a swap that was offered. */
  readonly swap: (field: SheetField, text: string) => void
  /** What could be read is written out in full once the field is left. */
  readonly tidy: (field: SheetField) => void
}

/** The form of a new paper, which is kept as it is typed; or of a kept bill, which changes only when it is kept again. */
export function useSheet(today: IsoDate, id: string | undefined, who: string | undefined): SheetModel {
  const members = usePeople()
  const draft = useBills((bills) => bills.draft)
  const keep = useBills((bills) => bills.keepDraft)
  const [form, setForm] = useKeptDraft(`bill ${id ?? ''}`, () => startOf(id, who), id === undefined ? { draft, keep } : undefined)
  const shown = withWho(form, members)
  const sheet = sheetOf(shown)
  const [isTyping, setTyping] = useState(false)
  const write = (field: SheetField, text: string) => setForm((old) => ({ ...old, amounts: typed(old.amounts, field, text) }))
  return {
    form: shown,
    members,
    today,
    sheet,
    checks: addsUp(sheet),
    problems: problemsOf(shown),
    change: (patch) => setForm((old) => ({ ...old, ...patch })),
    isTyping,
    type: (field, text) => {
      setTyping(true)
      write(field, text)
    },
    swap: write,
    tidy: (field) => {
      const parsed = parseYuan(shown.amounts[field] ?? '')
      setTyping(false)
      if (parsed.kind === 'amount') write(field, formatYuan(parsed.amount))
    }
  }
}

/** A link may name whose paper it is; what is being typed for somebody stays theirs. */
function startOf(id: string | undefined, who = ''): SheetForm {
  const { bills, draft } = useBills.getState()
  const kept = bills.find((bill) => bill.id === id)
  if (kept !== undefined) return formOfKept(kept)
  return Object.keys(draft.amounts).length === 0 && who !== '' ? { ...draft, who } : draft
}

export const formOfKept = (bill: KeptBill): SheetForm => (bill.state === 'estimated' ? formOfEstimate(bill) : formOf(bill))

/** An empty field is gone: it is not printed, and not zero. */
function typed(amounts: SheetForm['amounts'], field: SheetField, text: string): SheetForm['amounts'] {
  const { [field]: _old, ...others } = amounts
  return text === '' ? others : { ...others, [field]: text.slice(0, LONGEST) }
}
