import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { claimLastDay } from '@/domain/filing/claim-deadline'
import type { Band, Deadline, Family } from './deadline'
import type { ClaimEntry, Entry, OwnEntry, SupplementaryEntry, TransferEntry } from './entry'
import { dueOrOverdue, finish, idOf } from './finish'
import { shortest } from './person'
import { workdaysAfter } from './work-calendar'

/** The deadline of one entry; nothing where the area does not say how long a claim may wait, or the member is gone. */
export function entryMatter(family: Family, entry: Entry, rules: EnrolmentRules | undefined): readonly Deadline[] {
  switch (entry.kind) {
    case 'claim':
      return claimMatter(family, entry, rules)
    case 'transfer':
      return transferMatter(family, entry, rules)
    case 'supplementary':
      return [supplementaryMatter(family, entry, rules)]
    case 'own':
      return [ownMatter(family, entry, rules)]
  }
}

/** An entry has an id of its own: it stays the same when its member moves to another area. */
const baseOf = (entry: Entry, rules: EnrolmentRules | undefined) => ({
  id: idOf(entry.kind, entry.id),
  kind: entry.kind,
  areaCode: rules?.areaCode ?? '',
  ...(entry.memberId === undefined ? {} : { memberId: entry.memberId })
})

function claimMatter(family: Family, entry: ClaimEntry, rules: EnrolmentRules | undefined): Deadline[] {
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
function transferMatter(family: Family, entry: TransferEntry, rules: EnrolmentRules | undefined): Deadline[] {
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

function supplementaryMatter(family: Family, entry: SupplementaryEntry, rules: EnrolmentRules | undefined): Deadline {
  const { from, to, cost, name } = entry
  const early = from !== undefined && family.on < from
  return finish(family, {
    ...baseOf(entry, rules),
    title: name,
    date: to,
    ...(from === undefined ? {} : { opens: from }),
    open: early ? 'upcoming' : dueOrOverdue(family.on, to),
    amounts: cost === undefined ? [] : [{ amount: { kind: 'entered', sum: cost } }],
    certainty: 'entered'
  })
}

const ownMatter = (family: Family, entry: OwnEntry, rules: EnrolmentRules | undefined): Deadline =>
  finish(family, { ...baseOf(entry, rules), title: entry.title, date: entry.on, open: dueOrOverdue(family.on, entry.on), certainty: 'entered' })

/** The window of a 惠民保, as entered. */
export function supplementaryBand(entry: SupplementaryEntry, rules: EnrolmentRules | undefined): Band {
  return {
    id: idOf('supplementary', entry.id, 'band'),
    kind: 'supplementary',
    areaCode: rules?.areaCode ?? '',
    memberIds: entry.memberId === undefined ? [] : [entry.memberId],
    ...(entry.from === undefined ? {} : { from: entry.from }),
    to: entry.to,
    certainty: 'entered',
    evidence: [],
    title: entry.name
  }
}
