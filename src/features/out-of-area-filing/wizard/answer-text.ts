import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed } from '@/policy/places'
import { provinceName } from '@/policy/checklists'
import type { Answers, Question } from './answers'
import { copy } from './filing.copy'

type Words = (answers: Answers, today: IsoDate) => string | undefined

const WORDS: Readonly<Record<Question, Words>> = {
  home: ({ home }) => placeNamed(home)?.short,
  reason: ({ reason }) => reason && copy.reasons[reason].title,
  stage: ({ stage }) => stage && copy.stages[stage].title,
  place: ({ to, city }) => to && copy.placeText(provinceName(to) ?? '', city),
  care: ({ care }) => care && copy.cares[care].title,
  endedOn: ({ endedOn }, today) => endedOn && dayWord(endedOn, today),
  marked: ({ marked }) => marked && copy.answer.marked[marked],
  qualified: ({ qualified }) => qualified && copy.answer.qualified[qualified],
  listed: ({ listed }) => listed && copy.answer.listed[listed],
  networked: ({ networked }) => networked && copy.answer.networked[networked]
}

/** One answer in few words, for the list of those given. */
export const answerText = (question: Question, answers: Answers, today: IsoDate): string => WORDS[question](answers, today) ?? copy.notFilled
