import { useEffect, useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Entry } from '@/domain/deadline/entry'
import type { Member } from '@/domain/enrolment/member'
import { decide } from '@/domain/filing/decide'
import type { Outcome } from '@/domain/filing/outcome'
import type { Situation } from '@/domain/filing/situation'
import { placeNamed } from '@/policy/places'
import { provinceName, standingFor } from '@/policy/checklists'
import { openPage } from '@/platform/routes/navigation'
import { useEntries } from '@/state/entries'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useUnfinished } from '@/state/unfinished'
import { useHeld } from '@/shell/held'
import { answersFor, isAnswered, questionsFor, rulesFor, situationOf, unanswered, type Answers, type Question } from './answers'
import { copy } from './filing.copy'
import { ownParams, readLink, type LinkParams, type ReadLink } from '../link-params'
import type { Places } from '../outcome.copy'

export type FilingModel = ReturnType<typeof useFiling>

export type Answered = { readonly situation: Situation; readonly outcome: Outcome }

/** What there is to say so far; `null` before the first answer that matters. */
export function answerSoFar(answers: Answers, member: Member | undefined, on: IsoDate): Answered | null {
  const situation = situationOf(answers, on)
  if (situation === null || answers.home === '') return null
  return { situation, outcome: decide(situation, rulesFor(answers, on), standingFor(member, answers, on), on) }
}

/** Names for the sentences: the area of insurance in short, and the town or else the province of care. */
export function placesOf({ home, to, city }: Answers): Places {
  const homeName = placeNamed(home)?.short ?? (home === '' ? copy.emptyHome : copy.unnamedHome)
  return { home: homeName, place: city !== '' ? city : (provinceName(to ?? '') ?? '') }
}

/** Everything the wizard shows: one question at a time, and the answer as far as it is known. */
export function useFiling(on: IsoDate, params: LinkParams) {
  const members = useHousehold((household) => household.members)
  const [link] = useState(() => (Object.keys(params).length > 0 ? readLink(params) : lastTime(members)))
  const [who, setWho] = useHeld('who', () => (members.find(({ id }) => id === link.member) ?? members[0])?.id)
  const member = members.find(({ id }) => id === who)
  const [answers, setAnswers] = useHeld<Answers>('answers', () => ({ ...answersFor(member), ...given(link.answers, member) }))
  const homeKnown = member !== undefined && member.areaCode !== ''
  const questions = questionsFor(answers, homeKnown)
  const [at, setAt] = useHeld<Question>('at', () => unanswered(answers, homeKnown)[0] ?? 'reason')
  const index = Math.max(questions.indexOf(at), 0)
  const question = questions[index] ?? 'reason'
  const left = unanswered(answers, homeKnown)
  const [noted, setNoted] = useState<Noted | null>(null)
  useEffect(() => useFilingDraft.getState().keep(ownParams(answers, who)), [answers, who])

  return {
    on, members, member, answers, questions, question, index, left,
    places: placesOf(answers),
    answered: answerSoFar(answers, member, on),
    isAnswered: isAnswered(answers, question),
    isLast: index === questions.length - 1,
    choose: (id: string) => {
      setWho(id)
      const chosen = members.find((one) => one.id === id)
      setAnswers(answersFor(chosen))
      setAt(unanswered(answersFor(chosen), chosen !== undefined && chosen.areaCode !== '')[0] ?? 'reason')
    },
    change: (patch: Partial<Answers>) => setAnswers((old) => ({ ...old, ...patch })),
    ask: setAt,
    next: () => setAt(questions[index + 1] ?? question),
    previous: () => setAt(questions[index - 1] ?? question),
    see: () => {
      setNoted(noteClaim(answers, member, on, noted))
      void openPage('outOfAreaChecklist', ownParams(answers, member?.id))
    }
  }
}

/** The answers of last time; those about somebody who has left the family are nobody's. */
function lastTime(members: readonly Member[]): ReadLink {
  const draft = readLink(useFilingDraft.getState().answers)
  return members.some(({ id }) => id === draft.member) || members.length === 0 ? draft : readLink({})
}

/** What a card brought wins over what is on file, but for the area of insurance of a known member. */
function given({ home, city, ...others }: Answers, member: Member | undefined): Partial<Answers> {
  return { ...others, ...(city === '' ? {} : { city }), ...(member === undefined || member.areaCode === '' ? { home } : {}) }
}

/** The bill that this wizard put into the calendar. */
export type Noted = { readonly member: string; readonly endedOn: IsoDate }

/**
 * A bill that will be claimed by hand goes to the calendar by itself, once: an entry for the same person and day is left alone.
 * Who comes back and answers another day corrects that bill, with what was ticked for it. Where nobody names the limit the calendar
 * says whom to call; a limit that is over makes no entry.
 */
export function noteClaim(answers: Answers, member: Member | undefined, on: IsoDate, before: Noted | null): Noted | null {
  const outcome = answerSoFar(answers, member, on)?.outcome
  if (member === undefined || answers.endedOn === undefined || outcome?.kind !== 'handClaim') return before
  const bill = { member: member.id, endedOn: answers.endedOn }
  if (isOther(before, bill)) correctBill(before, bill.endedOn)
  else if (outcome.deadline.kind !== 'passed') noteOnce(bill.member, bill.endedOn)
  return bill
}

const isOther = (before: Noted | null, bill: Noted): before is Noted => before?.member === bill.member && before.endedOn !== bill.endedOn

function noteOnce(memberId: string, endedOn: IsoDate): void {
  if (!claimOf(memberId, endedOn)) useEntries.getState().add({ kind: 'claim', memberId, endedOn })
}

const claimOf = (memberId: string, endedOn: IsoDate): Entry | undefined =>
  useEntries.getState().entries.find((entry) => entry.kind === 'claim' && entry.memberId === memberId && entry.endedOn === endedOn)

function correctBill({ member, endedOn: old }: Noted, endedOn: IsoDate): void {
  const [wrong, right] = [claimOf(member, old), claimOf(member, endedOn)]
  const { edit, remove, forgetRemoved } = useEntries.getState()
  if (wrong && !right) edit(wrong.id, { kind: 'claim', memberId: member, endedOn })
  if (wrong && right) {
    remove(wrong.id)
    forgetRemoved()
  }
  useProgress.getState().correct({ member, list: 'filing-handClaim', about: `bill:${old}` }, `bill:${endedOn}`)
  useUnfinished.getState().note(`${member}/filing/bill:${old}`, null)
}
