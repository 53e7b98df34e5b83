import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import type { ReminderText } from '@/domain/deadline/reminders'
import type { Member } from '@/domain/enrolment/member'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { doubtKindsOf, olderPriceOf } from '../matters/doubts'
import { mattersOf, type Matter } from '../matters/matters'
import { namesOf, titleOf } from '../matters/matter-words'
import { costOf, sumText } from '@/shell/premium-sums'

/** What a calendar entry says: whose, how much, where, and how sure. No numbers that identify anybody. */
export function reminderText(deadlines: readonly Deadline[], members: readonly Member[], on: IsoDate): ReminderText {
  const [matter] = mattersOf(deadlines, members)
  if (matter === undefined) throw new RangeError('a reminder of nothing')
  return { title: titleOf(matter), notes: notesOf(matter, deadlines, on).join('\n') }
}

type Line = string | false | undefined

function notesOf(matter: Matter, deadlines: readonly Deadline[], on: IsoDate): readonly string[] {
  const { year } = deadlines[0] ?? {}
  const lines: readonly Line[] = [
    matter.members.length > 0 && namesOf(matter),
    year !== undefined && screens.year(year),
    ...moneyLines(deadlines),
    deadlines[0]?.moved.includes('closed') === true && screens.sheet.closed(dayWord(deadlines[0].date, on)),
    ...doubtLines(matter),
    screens.remind.notes.estimate
  ]
  return lines.filter((line): line is string => typeof line === 'string')
}

function moneyLines(deadlines: readonly Deadline[]): readonly Line[] {
  const cost = costOf(deadlines)
  const where = deadlines[0]?.where.map(({ name }) => name) ?? []
  return [cost && screens.money.total(sumText(cost)), where.length > 0 && screens.remind.notes.where(copy.names(where))]
}

/** Every doubt that the screen shows of the day and the money, and a price of another year: nothing goes into a phone as surer than it is. */
function doubtLines(matter: Matter): readonly Line[] {
  const older = olderPriceOf(matter)
  const { doubts, olderPrice } = screens.remind.notes
  return [...doubtKindsOf(matter).map((kind) => doubts[kind]), older !== undefined && olderPrice(older)]
}
