import { useMemo, useRef } from 'react'
import { estimate, type EstimateResult } from '@/domain/benefit/estimate'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { useBills } from '@/state/bills'
import { useEstimates, type EstimateForm } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { useKeptDraft } from '@/shell/use-kept-draft'
import { showToast } from '@/platform/screen/toast'
import { billCover, type BillCover } from '../cover/bill-cover'
import { copy } from './estimator.copy'
import { askedOf, type EstimateField } from './fields'
import { blockedBy, formTerms, type Blocked, type FormTerms } from './form-terms'
import { basisOf, readForm, type Basis, type ReadForm } from './read-form'
import { figuresOf, hasFigures, NO_FIGURES, withWho, type PersonsFigures } from './who'

export type EstimatorModel = {
  readonly form: EstimateForm
  readonly members: readonly Member[]
  /** The fields on the screen; what is not among them neither blocks nor counts. */
  readonly asked: ReadonlySet<EstimateField>
  readonly basis: Basis
  /** The place's terms, for what the questions show beside their answers. */
  readonly terms: FormTerms | null
  readonly read: ReadForm
  readonly result: EstimateResult | null
  readonly blocked: Blocked | null
  /** Whether the fund pays at all on the day of the bill. */
  readonly cover: BillCover
  readonly change: (patch: Partial<EstimateForm>) => void
  /** Another person: what the year has used up stays with the one it was typed for, and is there again on the way back. */
  readonly choose: (who: string) => void
  /** Writes the draft now: before leaving for the result. */
  readonly keep: () => void
}

/** Everything the form shows, and the one way to change it. */
export function useEstimator(today: IsoDate): EstimatorModel {
  const members = useHousehold((household) => household.members)
  const bills = useBills((all) => all.bills)
  const draft = useEstimates((estimates) => estimates.draft)
  const keepDraft = useEstimates((estimates) => estimates.keepDraft)
  const [form, setForm] = useKeptDraft('estimate', () => draft, { draft, keep: keepDraft })
  const kept = useRef<Record<string, PersonsFigures>>({})
  const shown = useMemo(() => withWho(form, members), [form, members])
  const basis = useMemo(() => basisOf(shown, members, today, bills), [shown, members, today, bills])
  const read = useMemo(() => readForm(shown, members, today, basis), [shown, members, today, basis])
  const result = useMemo(() => (read.kind === 'ready' ? estimate(read.input) : null), [read])

  return {
    form: shown,
    members,
    asked: askedOf(shown),
    basis,
    terms: formTerms(shown, basis),
    read,
    result,
    blocked: blockedBy(shown, basis),
    cover: billCover(members.find(({ id }) => id === shown.who), basis.on),
    change: (patch) => setForm((old) => ({ ...old, ...patch })),
    choose: (who) => {
      const { form: next, emptied } = choosing(shown, who, kept.current)
      setForm(next)
      if (emptied) showToast(copy.emptied)
    },
    keep: () => keepDraft(shown)
  }
}

/** The form for another person; `kept` holds each person's figures while the screen is open. */
function choosing(form: EstimateForm, who: string, kept: Record<string, PersonsFigures>): { readonly form: EstimateForm; readonly emptied: boolean } {
  if (who === form.who) return { form, emptied: false }
  kept[form.who] = figuresOf(form)
  const next = { ...form, ...(kept[who] ?? NO_FIGURES), who }
  return { form: next, emptied: hasFigures(form) && !hasFigures(next) }
}
