import { dayWithWeekday, dayWord, shortDay } from '@/domain/date/day-words.copy'
import { addDays, daysBetween, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline, Timetable } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { faceOf, type Face } from '@/domain/household/face'
import { hotlineFor } from '@/policy/enrolment'
import { numberedSources } from '@/shell/evidence'
import { standingNote, standingWord } from '@/shell/standing-words'
import { copy } from '../calendar.copy'
import { doubtsOf, type DoubtChip } from './doubts'
import { figuresEvidence, sources } from './evidence'
import { isOpenMatter, isPayment, isUrgentMatter, leadOf, mattersOf, missedDay, openOnes, type Matter } from './matters'
import { HOT_DAYS, missedOf, stillUntil, titleOf } from './matter-words'
import { costOf, sumText } from '@/shell/premium-sums'
import { isPressing, notKnownOf, type NotKnown, type Why } from './not-known'
import { notKnownWords, type NotKnownWords } from './not-known-words'
import { byNeed, type Person } from './people'
import { personView, type PersonView } from './person-view'
import { shortArea } from './short-area'
import { waysInShort } from './way-words'

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
  /** Of what was missed: paid today, and what comes later. */
  readonly ways?: readonly { readonly title: string; readonly value?: string; readonly note: string }[]
  /** The first source behind the day. */
  readonly source: { readonly index: number; readonly label: string } | undefined
  readonly hotline: string
}

/** How one person stands, in one line. */
export type CrewLine = {
  readonly id: string
  readonly name: string
  readonly face: Face
  readonly mark: Standing['kind']
  readonly word: string
  readonly note: string
}

/** What is not known of somebody, with what to go by, whom to call and what can be answered on the spot. */
export type UnknownView = NotKnownWords & {
  readonly key: string
  readonly why: Why
  readonly hotline: string
  readonly memberIds: readonly string[]
  readonly year: number | undefined
  readonly faces: readonly Face[]
  readonly daysLeft: number | undefined
  readonly shortDate: string | undefined
}

export type FamilyView = {
  /** To be done now: what cannot wait first, then what was missed, then by day. */
  readonly open: readonly MatterView[]
  /** The next one whose window is not open yet; `until` is the day before it opens: so far nothing else is due. */
  readonly next: { readonly title: string; readonly opens: string; readonly until: string; readonly guessed: boolean } | undefined
  /** Deadlines of the next seven days, and what was missed: the badge. */
  readonly urgent: number
  /** People with a premium to pay now. */
  readonly unpaid: number
  /** Who files out of area, and the days that are left of it. */
  readonly filing: { readonly who: string; readonly daysLeft: number } | undefined
  /** Everybody, who is not in force first. */
  readonly crew: readonly CrewLine[]
  readonly unknown: readonly UnknownView[]
  readonly person: PersonView | undefined
}

const FAR_DAYS = 30

export function familyView(timetable: Timetable, people: readonly Person[], on: IsoDate): FamilyView {
  const members = people.map(({ member }) => member)
  const all = mattersOf(timetable.deadlines, members)
  const open = all.filter((matter) => isOpenMatter(matter) && leadOf(matter).state !== 'upcoming')
  const upcoming = all.find((matter) => leadOf(matter).state === 'upcoming')
  const filing = open.find(({ kind }) => kind === 'filing')
  const unknown = notKnownOf(timetable, people)
  return {
    open: [...open].sort((a, b) => rank(a) - rank(b)).map((matter) => viewOf(matter, members, on)),
    next: upcoming && nextOf(upcoming, on),
    urgent: urgentCount(all, unknown),
    unpaid: new Set(open.filter(isPremium).flatMap((matter) => openOnes(matter).map(({ memberId }) => memberId))).size,
    filing: filing && { who: filing.members[0]?.nickname ?? '', daysLeft: leadOf(filing).daysLeft },
    crew: byNeed(people).map((person) => crewLine(person, members, on)),
    unknown: unknown.map((one) => unknownView(one, members, on)),
    person: personView(people, on)
  }
}

function nextOf(matter: Matter, on: IsoDate): FamilyView['next'] {
  const { certainty, opens = matter.by } = leadOf(matter)
  return { title: titleOf(matter), opens: dayWord(opens, on), until: dayWord(addDays(opens, -1), on), guessed: certainty === 'projected' }
}

const crewLine = ({ member, standing }: Person, family: readonly Member[], on: IsoDate): CrewLine => ({
  id: member.id,
  name: member.nickname,
  face: faceOf(member, family),
  mark: standing.kind,
  word: standingWord(standing),
  note: standingNote(member, standing, on)
})

function unknownView(one: NotKnown, family: readonly Member[], on: IsoDate): UnknownView {
  const { key, why, hotline, members, year, usual } = one
  const running = usual?.stage === 'open' ? usual : undefined
  return {
    ...notKnownWords(one, on),
    key,
    why,
    hotline,
    year,
    memberIds: members.map(({ id }) => id),
    faces: members.map((member) => faceOf(member, family)),
    daysLeft: running?.daysLeft,
    shortDate: running && shortDay(running.to)
  }
}

const isPremium = ({ kind }: Matter): boolean => kind === 'premium' || kind === 'newborn'

/** What the badge counts: known and pressing, or not known while most places close. */
export const urgentCount = (matters: readonly Matter[], unknown: readonly NotKnown[]): number => matters.filter(isUrgentMatter).length + unknown.filter(isPressing).length

/** The days of the next week, then what is past, then the rest; each in order of day. */
function rank(matter: Matter): number {
  const lead = leadOf(matter)
  if (missedDay(lead) !== undefined) return 1
  return lead.daysLeft <= HOT_DAYS ? 0 : 2
}

function viewOf(matter: Matter, family: readonly Member[], on: IsoDate): MatterView {
  const lead = leadOf(matter)
  const { day, daysLeft } = shownDay(lead, on)
  const ways = waysInShort(lead, on)
  return {
    key: matter.key,
    title: titleOf(matter),
    faces: openOnes(matter).flatMap(({ memberId }) => matter.members.filter(({ id }) => id === memberId).map((member) => faceOf(member, family))),
    crowd: copy.people(openOnes(matter).length),
    date: dayWithWeekday(day, on),
    shortDate: shortDay(day),
    detail: detailOf(matter),
    daysLeft,
    urgency: urgencyOf(daysLeft),
    doubts: doubtsOf(matter),
    missed: stillUntil(lead, on) ?? missedOf(matter.kind),
    ...(ways.length === 0 ? {} : { ways }),
    source: sourceOf(matter),
    hotline: hotlineFor(matter.areaCode)
  }
}

/** What was missed stands on the day that was missed, also while something can still be made good. */
function shownDay(lead: Deadline, on: IsoDate): { readonly day: IsoDate; readonly daysLeft: number } {
  const missed = missedDay(lead)
  return missed === undefined ? { day: lead.by, daysLeft: lead.daysLeft } : { day: missed, daysLeft: -daysBetween(missed, on) }
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
