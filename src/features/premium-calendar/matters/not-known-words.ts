import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { formatWholeYuan } from '@/domain/money/format-yuan'
import { copy } from '../calendar.copy'
import { namesOf } from './matter-words'
import type { UsualWindow } from '@/domain/deadline/deadline'
import type { NotKnown } from './not-known'
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
  const way = one.usual && wayOf(one.usual, one, on)
  return {
    who,
    kicker: [who, place === '' ? words.noPlace : place].join(copy.separator),
    title: titleOf(one, who),
    when: whenOf(one, place),
    ...(way === undefined ? {} : { way })
  }
}

function titleOf({ isMissed, usual, why, year = 0 }: NotKnown, who: string): string {
  if (why !== 'area' && why !== 'window') return words.title[why](who, year)
  if (isMissed) return words.title.missed(who, year)
  return words.title[usual?.stage ?? 'gone'](who, year)
}

function whenOf({ why }: NotKnown, place: string): string {
  if (why === 'area') return words.noPlace
  return why === 'window' ? words.noWindow(place) : words[why]
}

type Way = NonNullable<NotKnownWords['way']>

function wayOf(usual: UsualWindow, { why, hotline }: NotKnown, on: IsoDate): Way {
  return why === 'insurance' ? ifResident(usual, hotline, on) : usualWay(usual, on)
}

function usualWay({ from, to, stage, daysLeft, least, year }: UsualWindow, on: IsoDate): Way {
  const usual = words.usual(dayWord(from, on), dayWord(to, yearOf(from) === yearOf(to) ? from : on), year) + (least === undefined ? '' : words.least(least.of, formatWholeYuan(least.sum)))
  if (stage === 'open') return { title: words.actAs(dayWithWeekday(to, on)), value: words.about(daysLeft), note: usual + words.callToPay }
  if (stage === 'ahead') return { title: words.opens(dayWord(from, on)), note: usual + words.callEarly }
  return { title: words.closed(dayWord(to, on)), note: usual + words.callLate }
}

/** Which insurance it is decides the day; by then it has to be known. */
function ifResident({ from, to, stage, daysLeft, year }: UsualWindow, hotline: string, on: IsoDate): Way {
  const note = words.askWhich(hotline)
  if (stage === 'open') return { title: words.residentUntil(dayWithWeekday(to, on), year), value: words.about(daysLeft), note }
  return { title: stage === 'ahead' ? words.residentFrom(dayWord(from, on), year) : words.residentGone(dayWord(to, on), year), note }
}
