import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { canLetGo, paidBy, unpaidAgain, type YearAnswer } from '@/domain/deadline/answer'
import { isPending, type Deadline } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { useDone } from '@/state/done'
import { useHousehold } from '@/state/household'
import { tellYear } from '@/state/tell-year'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { isPayment, memberOf, openOnes, type Matter } from '../matters/matters'
import { titleOf } from '../matters/matter-words'

/** What the last tap did, in words, and how to take it back. */
export type Said = { readonly key: number; readonly text: string; readonly undo: () => void }

export type Marking = ReturnType<typeof useMarking>

/** Marks things paid or done, answers what was asked, and keeps the way back. */
export function useMarking(on: IsoDate) {
  const [said, setSaid] = useState<Said>()
  const say = (text: string, undo: () => void) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text, undo }))

  const markAll = (matter: Matter) => {
    say(doneText(matter, openOnes(matter)), markPaid(openOnes(matter), on))
  }
  const toggle = (matter: Matter, deadline: Deadline) => {
    if (isPending(deadline)) {
      say(doneText(matter, [deadline]), markPaid([deadline], on))
    } else say(undoneText(matter, deadline), takeBack(deadline))
  }
  const letGo = (matter: Matter) => {
    const backs = openOnes(matter).filter(canLetGo).map((deadline) => markDone(deadline, on))
    say(screens.toast.letGo, () => backs.forEach((back) => back()))
  }
  const answer = (memberIds: readonly string[], year: number, was: YearAnswer) => say(screens.toast.told[was](year), tellYear(memberIds, year, was))

  return {
    said,
    markAll,
    toggle,
    letGo,
    answer,
    undo: () => {
      said?.undo()
      setSaid(undefined)
    },
    forget: () => setSaid(undefined)
  }
}

function doneText(matter: Matter, deadlines: readonly Deadline[]): string {
  if (!isPayment(matter) || matter.members.length === 0) return screens.toast.done(titleOf(matter))
  return screens.toast.paid(copy.names(deadlines.map((deadline) => memberOf(matter, deadline)?.nickname ?? '')))
}

function undoneText(matter: Matter, deadline: Deadline): string {
  const who = memberOf(matter, deadline)?.nickname
  return isPayment(matter) && who !== undefined ? screens.toast.undone(who) : screens.toast.undoneTask(titleOf(matter))
}

const memberWith = (id: string | undefined): Member | undefined => useHousehold.getState().members.find((member) => member.id === id)

/** What is cover becomes the member's; the rest is marked. Returns the way back. */
function markPaid(deadlines: readonly Deadline[], on: IsoDate): () => void {
  const backs = deadlines.map((deadline) => {
    const member = memberWith(deadline.memberId)
    const paid = member && paidBy(member, deadline, on)
    return paid === undefined ? markDone(deadline, on) : rewrite(paid)
  })
  return () => backs.forEach((back) => back())
}

function markDone({ id }: Deadline, on: IsoDate): () => void {
  const { mark, unmark } = useDone.getState()
  const fresh = mark([id], on)
  return () => unmark(fresh)
}

/** Known as a paid year of the member, or done by a mark; returns the way back. */
function takeBack(deadline: Deadline): () => void {
  const { mark, unmark } = useDone.getState()
  const member = memberWith(deadline.memberId)
  const before = member && unpaidAgain(member, deadline)
  if (before !== undefined && isCover(deadline)) return rewrite(before)
  const { id, doneOn } = deadline
  unmark([id])
  return () => void (doneOn === undefined ? undefined : mark([id], doneOn))
}

const isCover = ({ kind }: Deadline): boolean => kind === 'premium' || kind === 'newborn'

/** Returns the way back: the member as they were. */
function rewrite(changed: Member): () => void {
  const { edit } = useHousehold.getState()
  const old = memberWith(changed.id)
  const { id, ...draft } = changed
  edit(id, draft)
  return () => {
    if (old === undefined) return
    const { id: _same, ...before } = old
    edit(id, before)
  }
}

/** The grade chosen in a sheet is the member's from then on. */
export const chooseGrade = (members: readonly Member[], grade: string): void => members.forEach((member) => rewrite({ ...member, grade }))
