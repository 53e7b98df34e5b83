import { isIsoDate } from '@/domain/date/iso-date'
import { ANSWERS, CARES, REASONS, STAGES } from '@/domain/filing/situation'
import { PROVINCES } from '@/policy/checklists'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'
import { useUnfinished } from '@/state/unfinished'
import { isSamePlace, unanswered, type Answers } from './wizard/answers'

export type LinkParams = Readonly<Record<string, string>>

/** Short, because a card's path is seen by whoever gets it. Nothing of a person is in it: no name, no day, no town. */
const KEYS = { home: 'h', reason: 'r', stage: 's', to: 't', care: 'c', networked: 'n', qualified: 'q', listed: 'l', marked: 'm' } as const
/** Inside the app only. */
const OWN_KEYS = { member: 'w', city: 'p', endedOn: 'e' } as const

const PROVINCE_CODES: readonly string[] = PROVINCES.map(([code]) => code)
const ALLOWED: Readonly<Record<keyof typeof KEYS, (text: string) => boolean>> = {
  home: (text) => /^\d{6}$/.test(text) && PROVINCE_CODES.includes(text.slice(0, 2)),
  reason: (text) => includes(REASONS, text),
  stage: (text) => includes(STAGES, text),
  to: (text) => includes(PROVINCE_CODES, text),
  care: (text) => includes(CARES, text),
  networked: (text) => includes(ANSWERS, text),
  qualified: (text) => includes(ANSWERS, text),
  listed: (text) => includes(ANSWERS, text),
  marked: (text) => includes(ANSWERS, text)
}

const includes = (all: readonly string[], text: string): boolean => all.includes(text)
const MEMBER = /^[a-z0-9]{1,24}$/
/** Han characters only: no digits, so no number of anybody can ride along. */
const CITY = /^[\u4e00-\u9fa5]{1,10}$/

/**
 * A town is shown as it was typed, so a link may only name one that this phone already holds: in the wizard's last answers, with a
 * member, or in work that was begun. Anybody can write an address; nobody's words get onto the screen by it.
 */
function isOwnTown(city: string): boolean {
  if (!CITY.test(city)) return false
  const begun = Object.values(useUnfinished.getState().works).map(({ query }) => query[OWN_KEYS.city])
  const towns = useHousehold.getState().members.map(({ careArea }) => careArea?.name)
  return [useFilingDraft.getState().answers[OWN_KEYS.city], ...begun, ...towns].includes(city)
}

/** What may be shared with anybody. */
export const shareParams = (answers: Answers): LinkParams =>
  Object.fromEntries(
    (Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((field) => {
      const value = answers[field]
      return value === undefined || value === '' ? [] : [[KEYS[field], value]]
    })
  )

/** From screen to screen, on this phone. */
export const ownParams = (answers: Answers, member: string | undefined): LinkParams => ({
  ...shareParams(answers),
  ...(member === undefined ? {} : { [OWN_KEYS.member]: member }),
  ...(CITY.test(answers.city) ? { [OWN_KEYS.city]: answers.city } : {}),
  ...(answers.endedOn === undefined ? {} : { [OWN_KEYS.endedOn]: answers.endedOn })
})

/** `incomplete`: a value is missing or was changed on the way; the wizard asks for it again. */
export type ReadLink = { readonly kind: 'complete' | 'incomplete'; readonly answers: Answers; readonly member: string | undefined }

/** A municipality to itself is no journey, and nothing that our wizard makes. */
function withoutHome(known: Partial<Answers>): Partial<Answers> {
  const { to, ...others } = known
  return to === undefined || isSamePlace(known.home ?? '', to) ? others : known
}

/** Whatever is not exactly one of our own values is left out. */
export function readLink(params: LinkParams): ReadLink {
  const known: Partial<Answers> = Object.fromEntries(
    (Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((field) => {
      const text = params[KEYS[field]]
      return text !== undefined && ALLOWED[field](text) ? [[field, text]] : []
    })
  )
  const city = params[OWN_KEYS.city] ?? ''
  const ended = params[OWN_KEYS.endedOn]
  const member = params[OWN_KEYS.member] ?? ''
  const answers: Answers = { home: '', ...withoutHome(known), city: isOwnTown(city) ? city : '', ...(isIsoDate(ended) ? { endedOn: ended } : {}) }
  return {
    kind: unanswered(answers, false).length === 0 ? 'complete' : 'incomplete',
    answers,
    member: MEMBER.test(member) ? member : undefined
  }
}
