import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { Answer, FilingCare, Reason, Situation, Stage } from '@/domain/filing/situation'
import { given } from '@/domain/form/given'
import { filingRulesFor, isMunicipality, provinceOfCare, type ProvinceCode } from '@/policy/checklists'

/** What the wizard has been told. Absent is not answered yet; `home` is empty where the area of insurance is not known. */
export type Answers = {
  readonly home: string
  readonly reason?: Reason
  readonly stage?: Stage
  readonly to?: ProvinceCode
  /** Town of care, for the words on the checklist; may stay empty. */
  readonly city: string
  readonly care?: FilingCare
  readonly networked?: Answer
  readonly qualified?: Answer
  readonly listed?: Answer
  readonly marked?: Answer
  readonly endedOn?: IsoDate
}

export const QUESTIONS = ['home', 'reason', 'stage', 'place', 'care', 'endedOn', 'marked', 'qualified', 'listed', 'networked'] as const
export type Question = (typeof QUESTIONS)[number]

/** What is known of a member before the first question. */
export function answersFor(member: Member | undefined): Answers {
  if (member === undefined) return { home: '', city: '' }
  const to = provinceOfCare(member)
  const base = { home: member.areaCode, city: member.careArea?.name ?? '' }
  return to === undefined || isSamePlace(member.areaCode, to) ? base : { ...base, to }
}

/** A municipality is one pooling area: care inside it is care at home. */
export const isSamePlace = (home: string, to: string): boolean => isMunicipality(home) && home.slice(0, 2) === to

/** Taken as open until told otherwise, so that the number of questions seldom grows on the way. */
const isOpenBill = ({ stage }: Answers): boolean => stage !== 'selfPaid' && stage !== 'settled'

const APPLIES: Readonly<Record<Question, (answers: Answers, homeKnown: boolean) => boolean>> = {
  home: (_, homeKnown) => !homeKnown,
  reason: () => true,
  stage: () => true,
  place: () => true,
  care: () => true,
  endedOn: ({ stage, care }) => stage === 'selfPaid' && care !== 'pharmacy',
  marked: ({ reason, stage, care }) => reason === 'emergency' && stage === 'unsettled' && care !== 'pharmacy',
  qualified: ({ care, stage, reason }) => care === 'chronicOutpatient' && stage !== 'settled' && reason !== 'emergency',
  listed: (answers) => answers.care === 'chronicOutpatient' && answers.qualified === 'yes' && isOpenBill(answers) && answers.reason !== 'emergency',
  networked: (answers) => answers.care !== 'pharmacy' && isOpenBill(answers)
}

/** The questions that matter for these answers, in order. `homeKnown`: the member's area is on file, nobody asks again. */
export const questionsFor = (answers: Answers, homeKnown: boolean): readonly Question[] =>
  QUESTIONS.filter((question) => APPLIES[question](answers, homeKnown))

/** A day may be left open: the limit then has no date. */
export function isAnswered(answers: Answers, question: Question): boolean {
  if (question === 'home') return answers.home !== ''
  if (question === 'place') return answers.to !== undefined
  return question === 'endedOn' || answers[question] !== undefined
}

export const unanswered = (answers: Answers, homeKnown: boolean): readonly Question[] =>
  questionsFor(answers, homeKnown).filter((question) => !isAnswered(answers, question))

/** The situation so far; `null` before the reason is known. What is not answered is taken as the plainest case. */
export function situationOf(answers: Answers, on: IsoDate): Situation | null {
  const { reason, stage = 'planned', care = 'inpatient', networked = 'unknown', qualified, listed, marked, endedOn } = answers
  if (reason === undefined) return null
  const { reach } = rulesFor(answers, on)
  return { reason, stage, reach, care, networked, ...given({ qualified, listed, marked, endedOn }) }
}

/** Without a destination the journey is taken to leave the province: the stricter rule. */
export const rulesFor = ({ home, to }: Answers, on: IsoDate) => filingRulesFor(home, to ?? '', on)
