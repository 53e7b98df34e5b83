import { useEffect, useMemo, useRef, useState } from 'react'
import { estimate, type EstimateResult } from '@/domain/benefit/estimate'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { useEstimates, type EstimateForm } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { blockedBy, type Blocked } from './form-terms'
import { readForm, type ReadForm } from './read-form'

/** Long enough not to write on every keystroke, short enough that a closed app loses nothing that matters. */
const SAVE_AFTER_MS = 400

export type EstimatorModel = {
  readonly form: EstimateForm
  readonly members: readonly Member[]
  readonly read: ReadForm
  readonly result: EstimateResult | null
  readonly blocked: Blocked | null
  readonly change: (patch: Partial<EstimateForm>) => void
  /** Writes the draft now: before leaving for the result. */
  readonly keep: () => void
}

/** Everything the form shows, and the one way to change it. */
export function useEstimator(today: IsoDate): EstimatorModel {
  const members = useHousehold((household) => household.members)
  const draft = useEstimates((estimates) => estimates.draft)
  const keepDraft = useEstimates((estimates) => estimates.keepDraft)
  const [form, setForm] = useState(draft)
  const latest = useRef(form)
  const shown = useMemo(() => withWho(form, members), [form, members])
  const read = useMemo(() => readForm(shown, members, today), [shown, members, today])
  const result = useMemo(() => (read.kind === 'ready' ? estimate(read.input) : null), [read])

  const blocked = useMemo(() => blockedBy(shown, members, today), [shown, members, today])

  // A saved estimate was opened, or the form was cleared: the store is ahead of this screen.
  useEffect(() => {
    if (draft !== latest.current) setForm(draft)
  }, [draft])

  useEffect(() => {
    latest.current = form
    const timer = setTimeout(() => keepDraft(form), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [form, keepDraft])

  return {
    form: shown,
    members,
    read,
    result,
    blocked,
    change: (patch) => setForm((old) => ({ ...old, ...patch })),
    keep: () => keepDraft(shown)
  }
}

export const GUEST = 'guest'

/** With nobody chosen yet the first member is; without a family, the person described in place. */
export function withWho(form: EstimateForm, members: readonly Member[]): EstimateForm {
  if (form.who === GUEST || members.some(({ id }) => id === form.who)) return form
  return { ...form, who: members[0]?.id ?? GUEST }
}
