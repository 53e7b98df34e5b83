import { COUNTER_ACTS, COUNTER_PLACES, type CounterAct, type CounterPlace } from '@/domain/counter/counter'
import type { Member } from '@/domain/enrolment/member'
import { NOTHING_ON_FILE, placeOnFile, type OnFile } from './on-file/on-file'

export type LinkParams = Readonly<Record<string, string>>

/** Ids are random and mean nothing elsewhere; no word of a link gets onto the screen. */
const KEYS = { act: 'a', who: 'w', place: 'p' } as const
/** Somebody who is not in the household. */
export const SOMEBODY = 'anyone'
/** Asked again, whatever is on file. */
const ASK = 'ask'

export type Answers = {
  readonly act: CounterAct | undefined
  /** Id of a member, or `SOMEBODY`. */
  readonly who: string | undefined
  readonly place: CounterPlace | undefined
}

export const paramsOf = ({ act, who, place }: Answers, ask = false): LinkParams => ({
  ...(act === undefined ? {} : { [KEYS.act]: act }),
  ...(who === undefined ? {} : { [KEYS.who]: who }),
  ...(place === undefined ? {} : { [KEYS.place]: place }),
  ...(ask ? { [KEYS.place]: ASK } : {})
})

/** What the link and the household say together: a single person is nobody else, a place on file is not asked. */
export function answersFrom(params: LinkParams, members: readonly Member[], known: OnFile = NOTHING_ON_FILE): Answers {
  const act = COUNTER_ACTS.find((one) => one === params[KEYS.act])
  const who = whoFrom(params, members)
  const place = COUNTER_PLACES.find((one) => one === params[KEYS.place])
  const isAsked = params[KEYS.place] === ASK || who === undefined
  return { act, who, place: place ?? (isAsked ? undefined : placeOnFile(act, members.find(({ id }) => id === who), known)) }
}

/** Whom it is about, as soon as that is known. */
export function whoFrom(params: LinkParams, members: readonly Member[]): string | undefined {
  const [only, second] = members
  const alone = second === undefined ? (only?.id ?? SOMEBODY) : undefined
  return [...members.map(({ id }) => id), SOMEBODY].find((id) => id === params[KEYS.who]) ?? alone
}
