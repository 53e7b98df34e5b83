import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { isPending, type Deadline } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { useDone } from '@/state/done'
import { useHousehold } from '@/state/household'
import { copy } from '../calendar.copy'
import { isPayment, memberOf, openOnes, type Matter } from '../matters/matters'
import { titleOf } from '../matters/matter-words'

/** What the last tap did, in words, and how to take it back. */
export type Said = { readonly key: number; readonly text: string; readonly undo: () => void }

export type Marking = ReturnType<typeof useMarking>

/** Marks things paid or done, answers what was asked, and keeps the way back. */
export function useMarking(on: IsoDate) {
  const [said, setSaid] = useState<Said>()
  const say = (text: string, undo: () => void) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text, undo }))
  const { mark, unmark } = useDone.getState()

  const markAll = (matter: Matter) => {
    const fresh = mark(openOnes(matter).map(({ id }) => id), on)
    say(doneText(matter, openOnes(matter)), () => unmark(fresh))
  }
  const toggle = (matter: Matter, deadline: Deadline) => {
    if (isPending(deadline)) {
      const fresh = mark([deadline.id], on)
      say(doneText(matter, [deadline]), () => unmark(fresh))
    } else say(undoneText(matter, deadline), takeBack(matter, deadline))
  }
  const answer = (member: Member, year: number, was: 'paid' | 'missed') => say(copy.toast.answered, noteYear(member, year, was))

  return {
    said,
    markAll,
    toggle,
    answer,
    undo: () => {
      said?.undo()
      setSaid(undefined)
    },
    forget: () => setSaid(undefined)
  }
}

function doneText(matter: Matter, deadlines: readonly Deadline[]): string {
  if (!isPayment(matter) || matter.members.length === 0) return copy.toast.done(titleOf(matter))
  return copy.toast.paid(copy.names(deadlines.map((deadline) => memberOf(matter, deadline)?.nickname ?? '')))
}

function undoneText(matter: Matter, deadline: Deadline): string {
  const who = memberOf(matter, deadline)?.nickname
  return isPayment(matter) && who !== undefined ? copy.toast.undone(who) : copy.toast.undoneTask(titleOf(matter))
}

/** Done by a mark, or known as a paid year of the member; returns the way back. */
function takeBack(matter: Matter, { id, doneOn, year }: Deadline): () => void {
  const { mark, unmark } = useDone.getState()
  const member = matter.members.find(({ paidYears }) => year !== undefined && paidYears.includes(year))
  if (doneOn !== undefined) {
    unmark([id])
    return () => void mark([id], doneOn)
  }
  return member === undefined || year === undefined ? () => undefined : forgetYear(member, year)
}

/** Each returns the way back: the member as they were. */
const forgetYear = (member: Member, year: number): (() => void) =>
  rewrite(member, { paidYears: member.paidYears.filter((one) => one !== year) })

const noteYear = (member: Member, year: number, was: 'paid' | 'missed'): (() => void) =>
  rewrite(member, was === 'paid' ? { paidYears: [...member.paidYears, year] } : { missedYears: [...member.missedYears, year] })

function rewrite(member: Member, change: Partial<Pick<Member, 'paidYears' | 'missedYears' | 'grade'>>): () => void {
  const { edit } = useHousehold.getState()
  const { id, ...before } = member
  edit(id, { ...before, ...change })
  return () => void edit(id, before)
}

/** The grade chosen in a sheet is the member's from then on. */
export const chooseGrade = (members: readonly Member[], grade: string): void => members.forEach((member) => rewrite(member, { grade }))
