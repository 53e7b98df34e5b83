import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { formatWholeYuan } from '@/domain/money/format-yuan'
import { copy } from '../calendar.copy'
import { namesOf } from './matter-words'
import type { NotKnown, Typical } from './not-known'
import { shortArea } from './short-area'

const words = copy.notKnown

/** What is not known, what to go by, and what to do: never a sentence that calms. */
export type NotKnownWords = {
  readonly who: string
  readonly kicker: string
  readonly title: string
  readonly when: string
  readonly way?: { readonly title: string; readonly value?: string; readonly note: string }
}

export function notKnownWords(one: NotKnown, on: IsoDate): NotKnownWords {
  const who = namesOf(one)
  const place = shortArea(one.areaCode)
  const way = one.typical && one.year !== undefined ? wayOf(one.typical, one.year, on) : undefined
  return {
    who,
    kicker: [who, place === '' ? words.noPlace : place].join(copy.separator),
    title: titleOf(one, who),
    when: whenOf(one, place),
    ...(way === undefined ? {} : { way })
  }
}

function titleOf({ isMissed, typical, why, year = 0 }: NotKnown, who: string): string {
  if (why !== 'area' && why !== 'window') return words.title[why](who, year)
  if (isMissed) return words.title.missed(who, year)
  return words.title[typical?.stage ?? 'open'](who, year)
}

function whenOf({ why }: NotKnown, place: string): string {
  if (why === 'area') return words.noPlace
  return why === 'window' ? words.noWindow(place) : words[why]
}

function wayOf({ from, to, stage, daysLeft, least }: Typical, year: number, on: IsoDate): NonNullable<NotKnownWords['way']> {
  const usual = words.usual(dayWord(from, on), dayWord(to, on), year) + (least === undefined ? '' : words.least(least.of, formatWholeYuan(least.sum)))
  if (stage === 'open') return { title: words.actAs(dayWithWeekday(to, on)), value: words.about(daysLeft), note: usual + words.callToPay }
  if (stage === 'ahead') return { title: words.opens(dayWord(from, on)), note: usual + words.callEarly }
  return { title: words.closed(dayWord(to, on)), note: usual + words.callLate }
}
