import { daysBetween, endOfMonth, startOfMonth, type IsoDate } from '@/domain/date/iso-date'
import type { Band, Deadline, Timetable } from '@/domain/deadline/deadline'
import { yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { SpanKind } from '@/ui/calendar/calendar-marks'
import type { DayMark, DaySpan } from '@/ui/calendar/month-weeks'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { isOpenMatter, isEvent, leadOf, mattersOf, memberOf, missedDay, openOnes, type Matter } from '../matters/matters'
import { markOf, titleOf } from '../matters/matter-words'

/** Whose matters are shown: everybody's, or one member's. */
export type Whose = string

export const EVERYBODY: Whose = ''

export type MonthModel = {
  readonly marks: readonly DayMark[]
  readonly spans: readonly DaySpan[]
  /** Matters whose day is in the month. */
  readonly matters: readonly Matter[]
  /** Bands that touch the month and reach beyond it. */
  readonly crossing: readonly Band[]
  /** Over and open, of whatever month: they follow the person until answered or paid, and stand nowhere else. */
  readonly overdue: readonly Matter[]
  /** The next open one after the month. */
  readonly next: Matter | undefined
}

const SPANS: Readonly<Record<Band['kind'], SpanKind>> = { window: 'window', late: 'window', supplementary: 'window', wait: 'waiting' }

/** A question is not a row; it has a place of its own. */
const isAsk = (matter: Matter): boolean => leadOf(matter).state === 'ask'

export function monthModel(timetable: Timetable, members: readonly Member[], month: IsoDate, whose: Whose): MonthModel {
  const [first, last] = [startOfMonth(month), endOfMonth(month)]
  const concerned = timetable.deadlines.filter(({ memberId }) => whose === EVERYBODY || memberId === undefined || memberId === whose)
  const all = mattersOf(concerned, members).filter((matter) => !isAsk(matter))
  const overdue = all.filter(isOver)
  const matters = all.filter((matter) => !isOver(matter) && matter.by >= first && matter.by <= last)
  const bands = timetable.bands.filter((band) => concerns(band, whose) && band.to >= first && (band.from ?? band.to) <= last)
  return {
    marks: [...overdue.filter((matter) => dayOf(matter) >= first && dayOf(matter) <= last), ...matters.filter(isMarked)].map((matter) => ({ date: dayOf(matter), kind: markOf(matter.kind), label: titleOf(matter) })),
    spans: spansOf(bands),
    matters,
    crossing: bands.filter(({ from, to }) => (from ?? to) < first || to > last),
    overdue,
    next: all.find((matter) => matter.by > last && isOpenMatter(matter) && !isOver(matter))
  }
}

/** What was missed stands on the day that was missed. */
const dayOf = (matter: Matter): IsoDate => missedDay(leadOf(matter)) ?? matter.by

/** The ordinary time for it is over, and somebody has neither paid nor answered. */
const isOver = (matter: Matter): boolean => openOnes(matter).some((deadline) => isPast(deadline) && !isAnswered(matter, deadline))

const isPast = ({ state }: Deadline): boolean => state === 'overdue' || state === 'late'

/** 「今年不缴了」: whether it can still be paid stays in the month; that the person is out of cover stands above it. */
const isAnswered = (matter: Matter, deadline: Deadline): boolean =>
  deadline.year !== undefined && yearIn(memberOf(matter, deadline)?.years ?? [], deadline.year)?.state === 'missed'

/** What is done leaves the grid; what happens by itself stays. */
const isMarked = (matter: Matter): boolean => isOpenMatter(matter) || isEvent(matter)

const concerns = ({ memberIds }: Band, whose: Whose): boolean => whose === EVERYBODY || memberIds.length === 0 || memberIds.includes(whose)

/** Where bands of a kind overlap they are drawn as one: two ribbons in one place would hide each other's ends. */
export function spansOf(bands: readonly Band[]): readonly DaySpan[] {
  const spans: DaySpan[] = []
  for (const band of [...bands].sort(byFirstDay)) {
    const kind = SPANS[band.kind]
    const from = band.from ?? band.to
    const label = screens.bands[band.kind]
    const index = spans.findIndex((span) => span.kind === kind && from <= span.to)
    const joined = spans[index]
    if (joined) spans[index] = { ...joined, to: band.to > joined.to ? band.to : joined.to, label: bothLabels(joined.label, label) }
    else spans.push({ from, to: band.to, kind, label })
  }
  return spans
}

const byFirstDay = (a: Band, b: Band): number => ((a.from ?? a.to) < (b.from ?? b.to) ? -1 : 1)

const bothLabels = (one: string, other: string): string => (one.includes(other) ? one : copy.names([one, other]))

/** 「还剩 28 天」 of a band. */
export function bandLeft({ from, to }: Band, on: IsoDate): string {
  if (on > to) return screens.left.bandOver
  return from !== undefined && on < from ? screens.left.bandIn(daysBetween(on, from)) : screens.left.bandDays(daysBetween(on, to))
}
