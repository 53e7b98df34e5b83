import { dayWithWeekday } from '@/domain/date/day-words.copy'
import { monthOf, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline, DeadlineKind } from '@/domain/deadline/deadline'
import type { MarkKind } from '@/ui/calendar/calendar-marks'
import { shareWords } from '@/shell/words-card/share.copy'
import { copy } from '../calendar.copy'
import { leadOf, type Matter } from './matters'
import { shortArea } from './short-area'

const MARKS: Readonly<Record<DeadlineKind, MarkKind>> = {
  premium: 'pay', newborn: 'pay', supplementary: 'pay', gap: 'pay', monthly: 'pay',
  claim: 'due', hardship: 'due', own: 'due', transfer: 'due',
  filing: 'record', coverStart: 'start', coverEnd: 'start'
}
export const markOf = (kind: DeadlineKind): MarkKind => MARKS[kind]

/** More names than this are counted instead. */
const MAX_NAMES = 3

/** 「爸爸」, 「妈妈、小满」, 「外婆等 10 人」, or nobody in particular; without names 「家人」, 「2 位家人」. */
export function namesOf({ members }: Pick<Matter, 'members'>): string {
  const names = members.map(({ nickname }) => nickname)
  if (names.length > 1 && names.every((name) => name === shareWords.family)) return copy.unnamed(names.length)
  return names.length > MAX_NAMES ? copy.namesAndMore(names[0] ?? '', names.length) : copy.names(names)
}

/** What missing it means, for kinds of which the words do not depend on the day. */
export const missedOf = (kind: DeadlineKind): string | undefined => (copy.told as Partial<Record<DeadlineKind, string>>)[kind]

/** Until when what was missed can still be paid. */
export const stillUntil = ({ by, missedOn, state }: Deadline, on: IsoDate): string | undefined =>
  missedOn !== undefined && state === 'late' ? copy.still(dayWithWeekday(by, on)) : undefined

/** What the row is about: 「妈妈 · 武汉备案到期」, 「衢州居民医保缴费」. */
export const titleOf = (matter: Matter): string => (TITLES[matter.kind] ?? plainTitle)(matter)

const TITLES: Readonly<Partial<Record<DeadlineKind, (matter: Matter) => string>>> = {
  premium: premiumTitle,
  filing: filingTitle,
  monthly: monthlyTitle,
  own: ownTitle,
  supplementary: (matter) => copy.titles.supplementary(leadOf(matter).title ?? ''),
  coverStart: (matter) => copy.titles.coverStart(namesOf(matter), leadOf(matter).year ?? 0),
  coverEnd: (matter) => copy.titles.coverEnd(namesOf(matter), leadOf(matter).year ?? 0)
}

function plainTitle(matter: Matter): string {
  return copy.titles.of(namesOf(matter), copy.kinds[matter.kind])
}

/** A month is paid within itself. */
function monthlyTitle(matter: Matter): string {
  const { date, year } = leadOf(matter)
  return year === undefined ? copy.titles.monthly(namesOf(matter), monthOf(date)) : copy.titles.flexibleYear(namesOf(matter), year)
}

function filingTitle(matter: Matter): string {
  const place = matter.members[0]?.careArea
  return place ? copy.titles.filingOf(namesOf(matter), place.name) : plainTitle(matter)
}

function ownTitle(matter: Matter): string {
  const [who, { title = '' }] = [namesOf(matter), leadOf(matter)]
  return who === '' ? title : copy.titles.of(who, title)
}

function premiumTitle({ members, areaCode }: Matter): string {
  const area = shortArea(areaCode)
  const [first, ...more] = members
  return first && more.length === 0 ? copy.titles.premiumOf(first.nickname, area) : copy.titles.premium(area)
}

export const HOT_DAYS = 7
