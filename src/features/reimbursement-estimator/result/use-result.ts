import { useMemo } from 'react'
import { estimate, type Estimate } from '@/domain/benefit/estimate'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Standing } from '@/domain/enrolment/standing'
import type { Member } from '@/domain/enrolment/member'
import { useBills, type KeptBill } from '@/state/bills'
import { useEstimates, type EstimateForm } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { useHeld } from '@/shell/held'
import { billCover, standingOn, type BillCover } from '../cover/bill-cover'
import { doubtsOf, type Doubt } from './doubt-lines'
import { compareChoices, type Comparison } from './compare-choices'
import { basisOf, readForm, type ReadForm } from '../form/read-form'
import { withWho } from '../form/who'

export type Side = 'low' | 'high'

export type ReadyResult = {
  readonly kind: 'ready'
  readonly form: EstimateForm
  readonly member: Member | undefined
  readonly read: ReadForm & { kind: 'ready' }
  readonly estimate: Estimate
  /** Whether the fund pays at all on that day, and how the person stands today. */
  readonly cover: BillCover
  readonly now: Standing | null
  readonly doubts: readonly Doubt[]
  /** Empty with rates typed in: they belong to this bill alone. */
  readonly comparison: readonly Comparison[]
}

export type ResultModel = ReadyResult | { readonly kind: 'nothing-to-show'; /** Whose terms were asked for. */ readonly areaCode: string }

/** Computed from the kept draft each time, so a reload, a reopened result and a changed policy all show the truth of today. */
export function useResult(today: IsoDate): { readonly model: ResultModel; readonly side: Side; readonly setSide: (side: Side) => void } {
  const draft = useEstimates((estimates) => estimates.draft)
  const members = useHousehold((household) => household.members)
  const bills = useBills((all) => all.bills)
  const [side, setSide] = useHeld<Side>('side', () => 'low')
  const model = useMemo(() => resultOf(withWho(draft, members), members, today, bills), [draft, members, today, bills])
  return { model, side, setSide }
}

export function resultOf(form: EstimateForm, members: readonly Member[], today: IsoDate, bills: readonly KeptBill[] = []): ResultModel {
  const basis = basisOf(form, members, today, bills)
  const read = readForm(form, members, today, basis)
  const nothing: ResultModel = { kind: 'nothing-to-show', areaCode: basis.subject.areaCode }
  if (read.kind !== 'ready') return nothing
  const result = estimate(read.input)
  if (result.kind !== 'estimate') return nothing
  const member = members.find(({ id }) => id === form.who)
  return {
    kind: 'ready',
    form,
    member,
    read,
    estimate: result,
    cover: billCover(member, read.input.bill.on),
    now: member === undefined ? null : standingOn(member, today),
    doubts: doubtsOf({ estimate: result, read }),
    comparison: read.mode === 'own' ? [] : compareChoices(read.input, result)
  }
}
