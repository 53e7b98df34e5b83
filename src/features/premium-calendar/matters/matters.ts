import type { IsoDate } from '@/domain/date/iso-date'
import { compareDeadlines, isPending, isUrgent, matterKeyOf, type Deadline, type DeadlineKind } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'

/** One row of a list: the same thing, on the same day, for one person or several. */
export type Matter = {
  readonly key: string
  readonly kind: DeadlineKind
  readonly areaCode: string
  /** The day we advise; the row stands on it. */
  readonly by: IsoDate
  /** One per person, in the order of the family. */
  readonly deadlines: readonly [Deadline, ...Deadline[]]
  readonly members: readonly Member[]
}

/** Cover begins and ends for several people on the same day; the engine keeps them apart. */
const keyOf = (deadline: Deadline): string => {
  const { kind, areaCode, year, date } = deadline
  return kind === 'coverStart' || kind === 'coverEnd' ? [areaCode, kind, year, date].join(':') : matterKeyOf(deadline)
}

/** Groups what concerns several people. Order: the engine's, by the deadline that speaks for each group. */
export function mattersOf(deadlines: readonly Deadline[], members: readonly Member[]): readonly Matter[] {
  const place = new Map(members.map(({ id }, index) => [id, index]))
  const groups = new Map<string, [Deadline, ...Deadline[]]>()
  for (const deadline of [...deadlines].sort(compareDeadlines)) {
    const group = groups.get(keyOf(deadline))
    if (group) group.push(deadline)
    else groups.set(keyOf(deadline), [deadline])
  }
  const matters = [...groups].map(([key, group]) => {
    group.sort((a, b) => (place.get(a.memberId ?? '') ?? -1) - (place.get(b.memberId ?? '') ?? -1))
    return matterFrom(key, group, members)
  })
  // Somebody who paid in time stands on an earlier day than the row of those who have not.
  return matters.sort((a, b) => compareDeadlines(leadOf(a), leadOf(b)))
}

function matterFrom(key: string, deadlines: [Deadline, ...Deadline[]], members: readonly Member[]): Matter {
  const lead = leadOf({ deadlines })
  const ids = deadlines.map(({ memberId }) => memberId)
  return { key, deadlines, kind: lead.kind, areaCode: lead.areaCode, by: lead.by, members: members.filter(({ id }) => ids.includes(id)) }
}

/** The deadline that speaks for the row: the first that is still open, or the first. */
export const leadOf = ({ deadlines }: Pick<Matter, 'deadlines'>): Deadline => deadlines.find(isPending) ?? deadlines[0]

export const openOnes = ({ deadlines }: Matter): readonly Deadline[] => deadlines.filter(isPending)

/** Whose part is still to be done; everybody where nothing is. */
export function owing(matter: Matter): readonly Member[] {
  const ids = openOnes(matter).map(({ memberId }) => memberId)
  return ids.length === 0 ? matter.members : matter.members.filter(({ id }) => ids.includes(id))
}

/** Some of it is still to be done. */
export const isOpenMatter = (matter: Matter): boolean => openOnes(matter).length > 0

export const isUrgentMatter = (matter: Matter): boolean => matter.deadlines.some((deadline) => isUrgent(deadline))

export const memberOf = ({ members }: Matter, { memberId }: Deadline): Member | undefined => members.find(({ id }) => id === memberId)

/** The day that was missed: the ordinary one, also while something can still be made good; nothing of what is not over. */
export const missedDay = ({ date, missedOn, state }: Deadline): IsoDate | undefined => missedOn ?? (state === 'overdue' ? date : undefined)

/** Payments, of which one says 缴 and not 办. */
const PAYMENTS: readonly DeadlineKind[] = ['premium', 'newborn', 'monthly', 'gap', 'supplementary']
export const isPayment = ({ kind }: Pick<Matter, 'kind'>): boolean => PAYMENTS.includes(kind)

/** Happens by itself: there is nothing to tick. */
export const isEvent = (matter: Matter): boolean => matter.deadlines.every(({ state }) => state === 'event')
