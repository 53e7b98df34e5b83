import { addDays, addMonths, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { claimLastDay } from '@/domain/filing/claim-deadline'
import { given } from '@/domain/form/given'
import type { Band, Deadline, Family } from './deadline'
import type { ClaimEntry, Entry, Every, OwnEntry, SupplementaryEntry, TransferEntry } from './entry'
import { dueOrOverdue, finish, idOf } from './finish'
import { shortest } from './person-deadlines'
import { workdaysAfter } from './work-calendar'

/** The deadlines of one entry: several where it comes back, none where the area does not say how long a claim may wait, or the member is gone. */
export function entryDeadlines(family: Family, entry: Entry, rules: EnrolmentRules | undefined): readonly Deadline[] {
  switch (entry.kind) {
    case 'claim':
      return claimDeadline(family, entry, rules)
    case 'transfer':
      return transferDeadline(family, entry, rules)
    case 'supplementary':
      return [supplementaryDeadline(family, entry, rules)]
    case 'own':
      return ownDeadlines(family, entry, rules)
  }
}

/** An entry has an id of its own: it stays the same when its member moves to another area. */
const baseOf = (entry: Entry, rules: EnrolmentRules | undefined) => ({
  id: idOf(entry.kind, entry.id),
  kind: entry.kind,
  areaCode: rules?.areaCode ?? '',
  ...given({ memberId: entry.memberId })
})

function claimDeadline(family: Family, entry: ClaimEntry, rules: EnrolmentRules | undefined): Deadline[] {
  const months = rules?.claimMonths
  if (months === undefined) return []
  const date = claimLastDay(entry.endedOn, shortest(months))
  return [
    finish(family, {
      ...baseOf(entry, rules),
      date,
      open: dueOrOverdue(family.on, date),
      counter: true,
      certainty: months.doubt === undefined ? 'published' : 'inferred',
      evidence: [months]
    })
  ]
}

/** The office has so many working days; after that it is worth a call. */
function transferDeadline(family: Family, entry: TransferEntry, rules: EnrolmentRules | undefined): Deadline[] {
  const limit = rules?.transferWorkdays
  if (limit === undefined) return []
  const { day, sure } = workdaysAfter(family.calendar, entry.appliedOn, shortest(limit))
  return [
    finish(family, {
      ...baseOf(entry, rules),
      date: day,
      open: family.on <= day ? 'event' : 'overdue',
      certainty: sure ? 'published' : 'inferred',
      evidence: [limit]
    })
  ]
}

function supplementaryDeadline(family: Family, entry: SupplementaryEntry, rules: EnrolmentRules | undefined): Deadline {
  const { from, to, cost, name } = entry
  const early = from !== undefined && family.on < from
  return finish(family, {
    ...baseOf(entry, rules),
    title: name,
    date: to,
    ...given({ opens: from }),
    open: early ? 'upcoming' : dueOrOverdue(family.on, to),
    amounts: cost === undefined ? [] : [{ amount: { kind: 'entered', sum: cost } }],
    certainty: 'entered'
  })
}

function ownDeadlines(family: Family, entry: OwnEntry, rules: EnrolmentRules | undefined): readonly Deadline[] {
  const { every, on: first } = entry
  const base = { ...baseOf(entry, rules), title: entry.title, certainty: 'entered' } as const
  if (every === undefined) return [finish(family, { ...base, date: first, open: dueOrOverdue(family.on, first) })]
  const all = occurrences(family, first, every).map(({ date, opens }) =>
    finish(family, {
      ...base,
      id: idOf(entry.kind, entry.id, date),
      repeats: { series: base.id, first, every },
      date,
      ...given({ opens }),
      open: opens !== undefined && family.on < opens ? 'upcoming' : dueOrOverdue(family.on, date)
    })
  )
  // Of those gone by, the last one alone can be missed: nobody wants two years of months.
  const last = all.filter(({ date }) => date < family.on).pop()
  return all.filter((one) => one.state !== 'overdue' || one === last)
}

const MONTHS: Readonly<Record<Every, number>> = { month: 1, year: 12 }

type Occurrence = { readonly date: IsoDate; readonly opens: IsoDate | undefined }

/** Each is counted from the first: after the 30th of a short month comes the 31st again. It opens on the day after the one before it. */
function occurrences({ horizon }: Family, first: IsoDate, every: Every): readonly Occurrence[] {
  const at = (n: number): IsoDate => addMonths(first, n * MONTHS[every])
  // The first one is always there: what was written down for a far year must not count as gone.
  const isInReach = (n: number): boolean => n === 0 || (at(n) <= horizon.to && at(n) > at(n - 1))
  const all: Occurrence[] = []
  const yearsBefore = Math.max(0, yearOf(horizon.from) - yearOf(first) - 1)
  for (let n = (yearsBefore * 12) / MONTHS[every]; isInReach(n); n += 1) all.push({ date: at(n), opens: n === 0 ? undefined : addDays(at(n - 1), 1) })
  return all
}

/** The window of a 惠民保, as entered. */
export function supplementaryBand(entry: SupplementaryEntry, rules: EnrolmentRules | undefined): Band {
  return {
    id: idOf('supplementary', entry.id, 'band'),
    kind: 'supplementary',
    areaCode: rules?.areaCode ?? '',
    memberIds: entry.memberId === undefined ? [] : [entry.memberId],
    ...given({ from: entry.from }),
    to: entry.to,
    certainty: 'entered',
    evidence: [],
    title: entry.name
  }
}
