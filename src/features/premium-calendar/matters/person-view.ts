import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Standing, Waiting } from '@/domain/enrolment/standing'
import { standingNote, standingWord, waitGone } from '@/shell/standing-words'
import { copy } from '../calendar.copy'
import { byNeed, type Person } from './people'
import { shortArea } from './short-area'

const words = copy.person

/** Who is not in force while nothing has a day: what was missed for good, or a wait. */
export type PersonView = {
  readonly id: string
  readonly mark: Standing['kind']
  readonly word: string
  readonly kicker: string
  readonly title: string
  readonly when: string
  readonly daysLeft?: number
  readonly wait?: { readonly gone: number; readonly words: readonly [string, string, string] }
}

/** The one who needs it most; nobody where all are in force or not known. */
export function personView(people: readonly Person[], on: IsoDate): PersonView | undefined {
  const first = byNeed(people).find(({ standing }) => standing.kind !== 'unknown' && standing.kind !== 'inForce')
  if (first === undefined) return undefined
  const { member, standing } = first
  const place = shortArea(member.areaCode)
  const base = { id: member.id, mark: standing.kind, word: standingWord(standing), kicker: [member.nickname, ...(place === '' ? [] : [place])].join(copy.separator) }
  if (standing.kind === 'waiting') return { ...base, ...waitView(member.nickname, standing, on) }
  return { ...base, title: words.title(member.nickname, standingWord(standing)), when: words.when(standingNote(member, standing, on)) }
}

type WaitView = Required<Pick<PersonView, 'title' | 'when' | 'daysLeft' | 'wait'>>

function waitView(who: string, standing: Waiting, on: IsoDate): WaitView {
  const { from, on: first, readings } = standing
  const earlier = readings.map((reading) => reading.on).find((day) => day < first)
  return {
    title: words.waiting(who, dayWord(first, on)),
    when: words.beforeThat + (earlier === undefined ? '' : words.readings(dayWord(earlier, on))),
    daysLeft: daysBetween(on, first),
    wait: { gone: waitGone(standing, on), words: [dayWord(from, on), words.gone(daysBetween(from, on)), dayWord(first, on)] }
  }
}
