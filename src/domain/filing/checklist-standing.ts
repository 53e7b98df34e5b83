import type { IsoDate } from '@/domain/date/iso-date'
import type { Mark, Marks } from '@/domain/guide/standing'
import type { ChecklistStep } from './checklist'

/** `locked`: something else comes first. `next`: the first one that can be done now. */
export type RowState = 'done' | 'next' | 'todo' | 'locked'
export type Row = { readonly step: ChecklistStep; readonly state: RowState; readonly mark?: Mark; readonly waitsFor?: ChecklistStep }

export type Reached = { readonly kind: 'open' } | { readonly kind: 'reached'; readonly on: IsoDate; readonly note?: string }

/** How far somebody is. 备齐, 已提交 and 已生效 are three things: none implies another, and only the last one is a filing. */
export type ChecklistStanding = {
  readonly rows: readonly Row[]
  readonly done: number
  readonly prepared: Reached
  readonly submitted: Reached
  readonly effective: Reached
}

/** @param marks By step id: the day it was ticked, and what was noted. */
export function checklistStanding(steps: readonly ChecklistStep[], marks: Marks): ChecklistStanding {
  const open = steps.filter((step) => marks[step.id] === undefined)
  const next = open.find((step) => !waits(step, marks))
  return {
    rows: steps.map((step) => rowOf(step, steps, marks, next)),
    done: steps.length - open.length,
    prepared: prepared(steps, marks),
    submitted: milestone(steps, marks, 'submit'),
    effective: milestone(steps, marks, 'result')
  }
}

const waits = ({ after }: ChecklistStep, marks: Marks): boolean => after !== undefined && marks[after] === undefined

function rowOf(step: ChecklistStep, steps: readonly ChecklistStep[], marks: Marks, next: ChecklistStep | undefined): Row {
  const mark = marks[step.id]
  if (mark !== undefined) return { step, state: 'done', mark }
  const before = steps.find(({ id }) => id === step.after)
  if (waits(step, marks)) return { step, state: 'locked', ...(before ? { waitsFor: before } : {}) }
  return { step, state: step === next ? 'next' : 'todo' }
}

/** The day the last paper was in hand. */
function prepared(steps: readonly ChecklistStep[], marks: Marks): Reached {
  const days = steps.filter(({ kind }) => kind === 'prepare').map(({ id }) => marks[id]?.on)
  const known = days.filter((day): day is IsoDate => day !== undefined)
  const last = [...known].sort().pop()
  return last === undefined || known.length < days.length ? { kind: 'open' } : { kind: 'reached', on: last }
}

function milestone(steps: readonly ChecklistStep[], marks: Marks, kind: 'submit' | 'result'): Reached {
  const step = steps.find((one) => one.kind === kind && marks[one.id] !== undefined)
  const mark = step === undefined ? undefined : marks[step.id]
  return mark === undefined ? { kind: 'open' } : { kind: 'reached', ...mark }
}
