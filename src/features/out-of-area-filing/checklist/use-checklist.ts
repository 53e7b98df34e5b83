import { useMemo, useState } from 'react'
import { caseFor, pastCases } from '@/domain/case/case'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { checklistIdOf, stepsFor, type Checklist, type ChecklistFacts, type ChecklistId, type ChecklistStep } from '@/domain/filing/checklist'
import { checklistStanding } from '@/domain/filing/checklist-standing'
import { actingOn, checklistFacts } from '@/domain/filing/facts-of'
import type { KnownOutcome, Outcome } from '@/domain/filing/outcome'
import type { FilingKind, Situation } from '@/domain/filing/situation'
import { filingChecklist } from '@/policy/checklists'
import { hotlineFor } from '@/policy/enrolment'
import { useHousehold } from '@/state/household'
import { marksAt, NO_MEMBER, useProgress, type ProgressMark, type Slot } from '@/state/progress'
import type { Answers } from '../wizard/answers'
import { copy } from './checklist.copy'
import { readLink, type LinkParams } from '../link-params'
import { formName, type Places } from '../outcome.copy'
import { answerSoFar, placesOf } from '../wizard/use-filing'

/** Everything that follows from a link, without what was ticked. */
export type Case = {
  readonly answers: Answers
  readonly member: Member | undefined
  readonly situation: Situation
  readonly outcome: Outcome
  readonly acting: KnownOutcome
  readonly list: Checklist
  readonly facts: ChecklistFacts
  readonly steps: readonly ChecklistStep[]
  readonly places: Places
  readonly hotline: string
  readonly fill: (text: string) => string
}

/** Whether the filing in force was handed in with one of our lists: that list then stays, with what was ticked. */
export type Walked = (member: string, list: FilingKind, about: string) => boolean

/** `null` where the link does not say enough: the wizard asks again. */
export function caseOf(params: LinkParams, members: readonly Member[], on: IsoDate, walked: Walked): Case | null {
  const link = readLink(params)
  const member = members.find(({ id }) => id === link.member)
  const answered = link.kind === 'complete' ? answerSoFar(link.answers, member, on) : null
  if (answered === null) return null
  const { answers } = link
  const acting = actingOn(answered.outcome)
  const own = walkedList(acting, member, (id, kind) => walked(id, kind, aboutOf(answers)))
  const list = filingChecklist(own ?? checklistIdOf(acting))
  const facts = { ...checklistFacts(answered.situation, acting), ...(own === undefined ? {} : { toFile: own }) }
  const places = placesOf(answers)
  const hotline = hotlineFor(answers.home)
  const type = facts.toFile === 'none' ? '' : formName(answered.situation.reason, facts.toFile)
  return {
    ...answered, answers, member, acting, list, facts, places, hotline,
    steps: stepsFor(list, facts),
    fill: (text) => fillSlots(text, { home: places.home, place: places.place, hotline, type })
  }
}

function walkedList(acting: KnownOutcome, member: Member | undefined, walked: (member: string, list: FilingKind) => boolean): FilingKind | undefined {
  if (acting.kind !== 'alreadyFiled' || member === undefined) return undefined
  return walked(member.id, acting.filing.kind) ? acting.filing.kind : undefined
}

/** `{place}` and its like, as the policy data write them. */
export const fillSlots = (text: string, slots: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole)

/** A bill is one matter, and so is each place somebody goes to. */
export function aboutOf({ stage, endedOn, to, city }: Answers): string {
  if (stage === 'selfPaid') return endedOn === undefined ? '' : `bill:${endedOn}`
  return to === undefined ? '' : `to:${to}/${city}`
}

/** Ids must not change: marks are kept under them. */
export const slotFor = (member: string | undefined, list: ChecklistId, about: string): Slot => ({ member: member ?? NO_MEMBER, list: `filing-${list}`, about, channel: '*' })

const RESULT = 'result'
const isWalked: Walked = (member, list, about) => marksAt(useProgress.getState(), slotFor(member, list, about))[RESULT] !== undefined

/** A filing that was in force and is no longer is history: who files again begins again. */
function slotOf({ answers, member, list, acting }: Case, on: IsoDate): Slot {
  const slot = slotFor(member?.id, list.id, aboutOf(answers))
  return member !== undefined && answers.stage !== 'selfPaid' && acting.kind !== 'alreadyFiled' ? { ...slot, since: on } : slot
}

export type Said = { readonly key: number; readonly text: string; readonly undo?: () => void }

export type ChecklistModel = NonNullable<ReturnType<typeof useChecklist>>

/** The checklist of one case, with its marks; `null` where the link is not complete. */
export function useChecklist(on: IsoDate, params: LinkParams) {
  const members = useHousehold((household) => household.members)
  const found = useMemo(() => caseOf(params, members, on, isWalked), [params, members, on])
  const slot = found === null ? null : slotOf(found, on)
  const cases = useProgress((progress) => progress.cases)
  const current = slot === null ? undefined : caseFor(cases, slot)
  const marks = current?.marks['*'] ?? {}
  const [said, setSaid] = useState<Said | undefined>()
  if (found === null || slot === null) return null

  const say = (text: string, undo?: () => void) => setSaid({ key: (said?.key ?? 0) + 1, text, ...(undo ? { undo } : {}) })
  const put = (step: ChecklistStep, mark: ProgressMark | null): (() => void) => {
    const { put: write } = useProgress.getState()
    const ends = step.kind === 'result'
    const before = write(slot, step.id, mark, ends)
    return () => void write(slot, step.id, before, ends)
  }
  return {
    ...found,
    on,
    past: pastCases(cases, slot.member, (list) => list.startsWith('filing-'), current),
    standing: checklistStanding(found.steps, marks),
    said,
    say,
    hush: () => setSaid(undefined),
    put,
    /** Ticks or unticks, dated today; one tap takes it back. */
    toggle: (step: ChecklistStep) => {
      const isDone = marks[step.id] !== undefined
      const title = found.fill(step.title)
      const undo = put(step, isDone ? null : { on })
      say(isDone ? copy.toast.undone(title) : copy.toast.done(title), undo)
    }
  }
}
