import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { given } from '@/domain/form/given'
import type { Deadline, DeadlineKind, DeadlineState, Family, Moved } from './deadline'
import { lastOpenDay } from './work-calendar'

/** A deadline before the day is looked at: what the rule says, and how it stands unless it is marked done. */
export type Draft = Omit<Deadline, 'state' | 'by' | 'moved' | 'daysLeft' | 'amounts' | 'where' | 'evidence'> &
  Partial<Pick<Deadline, 'amounts' | 'where' | 'evidence'>> & {
    readonly open: Exclude<DeadlineState, 'done'>
    /** Done by other knowledge than a mark: the year is among the paid ones. */
    readonly done?: boolean
    /** May need a counter: then the advice moves to the last open day. */
    readonly counter?: boolean
  }

/** A member and the rules of the area of insurance. */
export type Insured = { readonly member: Member; readonly rules: EnrolmentRules }

type Advice = { readonly by: IsoDate; readonly moved: readonly Moved[] }

export function finish(family: Family, { open, done, counter, ...draft }: Draft): Deadline {
  const doneOn = draft.doneOn ?? family.marks[draft.id]
  const isDone = done === true || doneOn !== undefined
  const { by, moved } = counter === true && !isDone ? adviseBy(family, draft.date) : { by: draft.date, moved: [] }
  return {
    amounts: [],
    where: [],
    evidence: [],
    ...draft,
    state: isDone ? 'done' : open,
    by,
    moved,
    daysLeft: daysBetween(family.on, family.on <= by ? by : draft.date),
    ...given({ doneOn })
  }
}

function adviseBy({ calendar, on }: Family, date: IsoDate): Advice {
  if (date < on) return { by: date, moved: [] }
  const { day, sure } = lastOpenDay(calendar, date)
  if (day < on) return { by: date, moved: ['noOpenDayLeft'] }
  const closed: readonly Moved[] = day === date ? [] : ['closed']
  return { by: day, moved: sure ? closed : [...closed, 'scheduleUnknown'] }
}

/** `due` up to the last day, then `overdue`. */
export const dueOrOverdue = (on: IsoDate, date: IsoDate): 'due' | 'overdue' => (on <= date ? 'due' : 'overdue')

/** What the family wrote down itself stays in sight, however far ahead. */
const ENTERED: readonly DeadlineKind[] = ['own', 'supplementary', 'claim', 'transfer']

/** Inside the horizon; what was missed, and what is asked, stays until it is answered. */
export function inSight({ horizon }: Family, { kind, state, date, opens }: Deadline): boolean {
  if (state === 'ask' || state === 'overdue') return true
  const starts = state === 'done' ? date : (opens ?? date)
  return date >= horizon.from && (starts <= horizon.to || ENTERED.includes(kind))
}

/** Parts of an id are joined with `:`; none of them contains one. */
export const idOf = (...parts: readonly (string | number)[]): string => parts.join(':')
