import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { screens as words } from '../screens.copy'
import { isEvent, isOpenMatter, isPayment, leadOf, missedDay, type Matter } from './matters'
import { HOT_DAYS } from './matter-words'

export type Left = { readonly text: string; readonly hot: boolean }

/** The words at the right end of a row. */
export function leftOf(matter: Matter, on: IsoDate): Left {
  const lead = leadOf(matter)
  if (isEvent(matter)) return { text: eventLeft(daysBetween(on, lead.date)), hot: false }
  if (!isOpenMatter(matter)) return { text: closedLeft(matter, lead), hot: false }
  if (lead.state === 'upcoming' && lead.repeats === undefined) return { text: words.left.opensIn(daysBetween(on, lead.opens ?? lead.date)), hot: false }
  const missed = missedDay(lead)
  if (missed !== undefined) return { text: words.left.overdue(daysBetween(missed, on)), hot: true }
  const { daysLeft } = lead
  return { text: daysLeft === 0 ? words.left.today : words.left.days(daysLeft), hot: daysLeft <= HOT_DAYS }
}

function eventLeft(days: number): string {
  if (days === 0) return words.left.today
  return days > 0 ? words.left.inDays(days) : words.left.ago(-days)
}

/** A pause that was made up is none any more: what is left of one was let go. */
function closedLeft(matter: Matter, { kind, state }: Deadline): string {
  if (state === 'ask') return words.left.over
  if (kind === 'gap') return words.left.letGo
  return isPayment(matter) ? words.left.paid : words.left.done
}

/** 「9月1日 到 12月31日」 */
export const spanText = (from: IsoDate | undefined, to: IsoDate, on: IsoDate, kind: string): string =>
  from === undefined ? words.windows.to(kind, dayWord(to, on)) : words.windows.from(kind, dayWord(from, on), dayWord(to, yearOf(from) === yearOf(to) ? from : on))
