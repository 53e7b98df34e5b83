import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import type { ReminderText } from '@/domain/deadline/reminders'
import type { Member } from '@/domain/enrolment/member'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
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
    ...dayLines(deadlines[0], on),
    screens.remind.notes.estimate
  ]
  return lines.filter((line): line is string => typeof line === 'string')
}

function moneyLines(deadlines: readonly Deadline[]): readonly Line[] {
  const cost = costOf(deadlines)
  const where = deadlines[0]?.where.map(({ name }) => name) ?? []
  return [cost && screens.money.total(sumText(cost)), where.length > 0 && screens.remind.notes.where(copy.names(where))]
}

function dayLines(lead: Deadline | undefined, on: IsoDate): readonly Line[] {
  if (lead === undefined) return []
  return [lead.moved.includes('closed') && screens.sheet.closed(dayWord(lead.date, on)), lead.certainty === 'projected' && screens.remind.notes.projected, isDraft(lead) && screens.remind.notes.draft]
}

/** The sum is still out for comment. */
const isDraft = ({ amounts }: Deadline): boolean => amounts.some(({ amount }) => amount.kind === 'premium' && amount.draft)
