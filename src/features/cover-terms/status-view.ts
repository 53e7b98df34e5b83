import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, type IsoDate } from '@/domain/date/iso-date'
import { advisedDay } from '@/domain/deadline/work-calendar'
import { coverOn, paysByYear } from '@/domain/enrolment/cover-on'
import { yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import { windowFor, type WindowOfYear } from '@/domain/enrolment/published'
import type { InForce, Lapsed, MakeUp, NotInsured, Standing, UnknownStanding, Waiting } from '@/domain/enrolment/standing'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { benefitYearOf } from '@/domain/enrolment/yearly-cover'
import { workCalendar } from '@/policy/enrolment'
import { copy } from './status.copy'

/** The answers that are missing, as questions on the card. `fill`: a field of the person. */
export type Question = { readonly kind: 'year'; readonly year: number } | { readonly kind: 'window' } | { readonly kind: 'fill' }

export type StatusView = {
  readonly standing: Standing
  readonly say: string
  readonly why: readonly string[]
  readonly questions: readonly Question[]
  /** The next year, where it can be paid by now and nobody said whether it was. */
  readonly tellNext?: number
}

/** @param rules `undefined` where nothing is known of the place. */
export function statusView(member: Member, rules: EnrolmentRules | undefined, hotline: string, on: IsoDate): StatusView {
  const asked: Asked = { member, rules, hotline, on }
  const standing = coverOn(member, rules, on)
  const next = nextYear(asked)
  return {
    standing,
    ...wordsOf(asked, standing, next),
    questions: standing.kind === 'unknown' ? questionsOf(standing) : [],
    ...(next?.isOpen === true && !isFirstEnrolment(standing) ? { tellNext: next.year } : {})
  }
}

/** A newborn still in its days: those are paid for first, on their own page. */
const isFirstEnrolment = (standing: Standing): boolean =>
  standing.kind === 'notInsured' && standing.makeUp !== undefined && standing.ways.kind === 'newborn'

type Asked = { readonly member: Member; readonly rules: EnrolmentRules | undefined; readonly hotline: string; readonly on: IsoDate }
type Words = Pick<StatusView, 'say' | 'why'>

function wordsOf(asked: Asked, standing: Standing, next: NextYear | undefined): Words {
  switch (standing.kind) {
    case 'inForce':
      return inForce(asked, standing, next)
    case 'waiting':
      return waiting(asked, standing)
    case 'lapsed':
      return lapsed(asked, standing)
    case 'notInsured':
      return notInsured(asked, standing)
    case 'unknown':
      return unknown(asked, standing)
  }
}

function inForce({ member: { insurance, status }, on }: Asked, { until, certainty }: InForce, next: NextYear | undefined): Words {
  const words = copy.inForce
  const why = [...(certainty === 'inferred' ? [copy.inferred] : []), ...(next === undefined ? [] : [nextWords(next, on)])]
  if (until !== undefined) return { say: words.until(dayWord(until, on)), why }
  if (insurance === 'flexible') return { say: words.paying, why }
  if (status === undefined) return { say: words.employee, why }
  return { say: status === 'retired' ? words.retired : words.byEmployer, why }
}

function waiting({ on }: Asked, { from, on: first, readings }: Waiting): Words {
  const other = readings.map((reading) => reading.on).find((day) => day !== first)
  return {
    say: copy.waiting(dayWord(first, on), daysBetween(on, first)),
    why: [copy.waitFrom(dayWord(from, on)), ...(other === undefined ? [] : [copy.laterOf(dayWord(other, on))])]
  }
}

function lapsed({ on, hotline }: Asked, standing: Lapsed): Words {
  const { why, year, since, atLeast, makeUp } = standing
  const tooLate = why === 'paidTooLate' && year !== undefined
  const say = tooLate ? copy.paidTooLate(year) : (atLeast ? copy.lapsedBefore : copy.lapsedSince)(dayWord(since, on))
  if (tooLate) return { say, why: aheadWords(standing, on) }
  if (makeUp === undefined) return { say, why: [copy.noMakeUp(hotline), ...aheadWords(standing, on)] }
  const { day, days, closed } = advised(makeUp, on)
  return { say, why: [(makeUp.reachesBack ? copy.makeUp : copy.makeUpLate)(day, days), ...closed, ...aheadWords(standing, on)] }
}

function notInsured({ on, hotline }: Asked, standing: NotInsured): Words {
  const { makeUp, ways } = standing
  if (makeUp === undefined) return { say: copy.notInsured, why: [copy.noMakeUp(hotline), ...aheadWords(standing, on)] }
  const { day, days, closed } = advised(makeUp, on)
  if (ways.kind === 'newborn') return { say: copy.newborn(day), why: [copy.birthDays(days), ...closed] }
  return { say: copy.notInsured, why: [(makeUp.reachesBack ? copy.join : copy.makeUpLate)(day, days), ...closed, ...aheadWords(standing, on)] }
}

/** The last day on which counters are open, where that is still to come; and why it is not the last day itself. */
function advised({ by }: MakeUp, on: IsoDate): { readonly day: string; readonly days: number; readonly closed: readonly string[] } {
  const open = advisedDay(workCalendar, by, on)
  if (open === by) return { day: dayWord(by, on), days: daysBetween(on, by), closed: [] }
  return { day: dayWord(open, on), days: daysBetween(on, open), closed: [copy.closed(dayWithWeekday(by, on))] }
}

function unknown({ member, on }: Asked, standing: UnknownStanding): Words {
  const { missing, month } = standing
  const [first, ...more] = missing
  const one = first !== 'payment' ? [copy.missing[first]] : month === undefined ? [] : [copy.month(Number(month.slice(5)))]
  const why = more.length > 0 ? [copy.missingMany(missing.length)] : one
  return { say: copy.unknown(member.nickname), why: [...why, ...aheadWords(standing, on)] }
}

const aheadWords = ({ ahead }: Pick<Lapsed, 'ahead'> | NotInsured | UnknownStanding, on: IsoDate): readonly string[] =>
  ahead === undefined ? [] : [copy.ahead(dayWord(ahead.on, on))]

const FILL: readonly UnknownStanding['missing'][0][] = ['insurance', 'area']

function questionsOf({ missing, year }: UnknownStanding): readonly Question[] {
  return [
    ...(missing.includes('payment') && year !== undefined ? [{ kind: 'year', year } as const] : []),
    ...(missing.some((one) => FILL.includes(one)) ? [{ kind: 'fill' } as const] : []),
    ...(missing.includes('window') ? [{ kind: 'window' } as const] : [])
  ]
}

type NextYear = { readonly year: number; readonly window?: WindowOfYear; readonly isOpen: boolean }

/** The year after this one, while nobody said whether it was paid. */
function nextYear({ member, rules, on }: Asked): NextYear | undefined {
  const year = benefitYearOf(rules, on) + 1
  if (!paysByYear(member) || yearIn(member.years, year) !== undefined) return undefined
  const window = rules && windowFor(rules, year)
  return window === undefined ? { year, isOpen: false } : { year, window, isOpen: window.pay.from === undefined || window.pay.from <= on }
}

function nextWords({ year, window }: NextYear, on: IsoDate): string {
  if (window === undefined) return copy.next.unknown(year)
  return (window.certainty === 'projected' ? copy.next.projected : copy.next.known)(year, dayWord(window.pay.to, on))
}
