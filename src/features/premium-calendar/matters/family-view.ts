import { dayWithWeekday, dayWord, shortDay } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Timetable } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { faceOf, type Face } from '@/domain/household/face'
import { numberedSources } from '@/shell/evidence'
import { copy } from '../calendar.copy'
import { doubtsOf, type DoubtChip } from './doubts'
import { figuresEvidence, sources } from './evidence'
import { hotlineOf } from './hotline'
import { isEvent, isOpenMatter, isPayment, isUrgentMatter, leadOf, mattersOf, openOnes, type Matter } from './matters'
import { HOT_DAYS, missedOf, titleOf } from './matter-words'
import { costOf, sumText } from './money-words'
import { shortArea } from './short-area'

/** One matter as another screen shows it: words and numbers, nothing to compute. */
export type MatterView = {
  readonly key: string
  readonly title: string
  readonly faces: readonly Face[]
  /** 「2 人」, for more than one face on the rail. */
  readonly crowd: string
  readonly date: string
  readonly shortDate: string
  readonly detail: string | undefined
  readonly daysLeft: number
  readonly urgency: 'hot' | 'near' | 'far'
  readonly doubts: readonly DoubtChip[]
  /** What missing it means, where a source says so. */
  readonly missed: string | undefined
  /** The first source behind the day. */
  readonly source: { readonly index: number; readonly label: string } | undefined
  readonly hotline: string
}

/** A member's state in one chip, as the family list shows it. */
export type MemberSignal = { readonly kind: 'urgent'; readonly count: number } | { readonly kind: 'toPay' | 'waiting' }

export type FamilyView = {
  /** To be done now: what cannot wait first, then what was missed, then by day. */
  readonly open: readonly MatterView[]
  /** The next one whose window is not open yet. */
  readonly next: { readonly title: string; readonly opens: string } | undefined
  /** Deadlines of the next seven days, missed ones included: the badge. */
  readonly urgent: number
  /** People with a premium to pay now. */
  readonly unpaid: number
  /** Who files out of area, and the days that are left of it. */
  readonly filing: { readonly who: string; readonly daysLeft: number } | undefined
  readonly signals: Readonly<Record<string, MemberSignal>>
}

const FAR_DAYS = 30

export function familyView(timetable: Timetable, members: readonly Member[], on: IsoDate): FamilyView {
  const all = mattersOf(timetable.deadlines, members)
  const open = all.filter((matter) => isOpenMatter(matter) && leadOf(matter).state !== 'upcoming')
  const upcoming = all.find((matter) => leadOf(matter).state === 'upcoming')
  const filing = open.find(({ kind }) => kind === 'filing')
  return {
    open: [...open].sort((a, b) => rank(a) - rank(b)).map((matter) => viewOf(matter, members, on)),
    next: upcoming && { title: titleOf(upcoming), opens: dayWord(leadOf(upcoming).opens ?? upcoming.by, on) },
    urgent: urgentCount(all),
    unpaid: new Set(open.filter(isPremium).flatMap((matter) => openOnes(matter).map(({ memberId }) => memberId))).size,
    filing: filing && { who: filing.members[0]?.nickname ?? '', daysLeft: leadOf(filing).daysLeft },
    signals: Object.fromEntries(members.flatMap((member) => signalOf(member, all, timetable, on)))
  }
}

const isPremium = ({ kind }: Matter): boolean => kind === 'premium' || kind === 'newborn'

const urgentCount = (matters: readonly Matter[]): number => matters.filter(isUrgentMatter).length

/** The days of the next week, then what is past, then the rest; each in order of day. */
function rank(matter: Matter): number {
  const { daysLeft } = leadOf(matter)
  if (daysLeft < 0) return 1
  return daysLeft <= HOT_DAYS ? 0 : 2
}

function viewOf(matter: Matter, family: readonly Member[], on: IsoDate): MatterView {
  const { daysLeft } = leadOf(matter)
  return {
    key: matter.key,
    title: titleOf(matter),
    faces: openOnes(matter).flatMap(({ memberId }) => matter.members.filter(({ id }) => id === memberId).map((member) => faceOf(member, family))),
    crowd: copy.people(openOnes(matter).length),
    date: dayWithWeekday(matter.by, on),
    shortDate: shortDay(matter.by),
    detail: detailOf(matter),
    daysLeft,
    urgency: urgencyOf(daysLeft),
    doubts: doubtsOf(matter),
    missed: missedOf(matter.kind),
    source: sourceOf(matter),
    hotline: hotlineOf(matter.areaCode)
  }
}

function sourceOf(matter: Matter): MatterView['source'] {
  const [first] = numberedSources(figuresEvidence(leadOf(matter).evidence).followed, sources)
  return first && { index: first.index, label: first.source.chip }
}

function urgencyOf(daysLeft: number): MatterView['urgency'] {
  if (daysLeft <= HOT_DAYS) return 'hot'
  return daysLeft > FAR_DAYS ? 'far' : 'near'
}

/** 「2 人 ¥880.00」, 「交回衢州医保」 */
function detailOf(matter: Matter): string | undefined {
  if (matter.kind === 'claim') return copy.titles.handIn(shortArea(matter.areaCode))
  const cost = isPayment(matter) ? costOf(openOnes(matter)) : undefined
  if (cost === undefined || (cost.unknown && cost.low === 0)) return undefined
  const people = openOnes(matter).length
  return people > 1 ? `${copy.people(people)} ${sumText(cost)}` : sumText(cost)
}

function signalOf(member: Member, all: readonly Matter[], { bands }: Timetable, on: IsoDate): readonly [string, MemberSignal][] {
  const own = all.filter((matter) => !isEvent(matter) && openOnes(matter).some(({ memberId }) => memberId === member.id))
  const urgent = urgentCount(own)
  if (urgent > 0) return [[member.id, { kind: 'urgent', count: urgent }]]
  if (own.some((matter) => isPremium(matter) && leadOf(matter).state !== 'upcoming')) return [[member.id, { kind: 'toPay' }]]
  const waits = bands.some(({ kind, memberIds, from = on, to }) => kind === 'wait' && memberIds.includes(member.id) && daysBetween(from, on) >= 0 && on <= to)
  return waits ? [[member.id, { kind: 'waiting' }]] : []
}
