import { dayWord } from '@/domain/date/day-words.copy'
import { daysBetween, yearOf, type IsoDate } from '@/domain/date/iso-date'
import { yearIn } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import { lateFor, windowFor } from '@/domain/enrolment/published'
import type { MakeUp, Standing } from '@/domain/enrolment/standing'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { standingNote } from '@/shell/standing-words'
import type { YearCell } from '@/ui/chart/year-strip'
import { copy } from './cover.copy'

const words = copy.standing

/** The first thing to know, in one line. */
export function sayWords(member: Member, standing: Standing, on: IsoDate): string {
  const note = standingNote(member, standing, on)
  switch (standing.kind) {
    case 'inForce':
      return words.inForce(note)
    case 'waiting':
      return words.waiting(dayWord(standing.on, on), daysBetween(on, standing.on))
    case 'unknown':
      return words.unknown(member.nickname)
    default:
      return note
  }
}

/** Why, and what can still be done. */
export function whyWords(member: Member, standing: Standing, on: IsoDate): readonly string[] {
  switch (standing.kind) {
    case 'inForce':
      return standing.certainty === 'inferred' ? [words.inferred] : []
    case 'waiting':
      return [words.whileWaiting, ...(standing.readings.some((reading) => reading.on !== standing.on) ? [words.laterOf] : [])]
    case 'unknown':
      return [standingNote(member, standing, on), ...(standing.missing.length > 1 ? [words.missingMore(standing.missing.length)] : [])]
    default:
      return standing.makeUp === undefined ? [] : [makeUpWords(standing.makeUp, on)]
  }
}

const makeUpWords = ({ by, reachesBack }: MakeUp, on: IsoDate): string =>
  (reachesBack ? words.makeUpBack : words.makeUp)(dayWord(by, on), daysBetween(on, by))

const YEARS_BACK = 3

/** Three years back, this one and the next; none of them before somebody was born. */
export function yearCells(member: Member, rules: EnrolmentRules, standing: Standing, on: IsoDate): readonly YearCell[] {
  const now = yearOf(on)
  return Array.from({ length: YEARS_BACK + 2 }, (_, i) => now - YEARS_BACK + i).map((year) => ({
    year,
    ...(year === now ? { now: true } : {}),
    ...cellOf(member, rules, standing, year, on)
  }))
}

const bornIn = ({ birthDate, birthYear }: Member): number => birthYear ?? (birthDate === undefined ? -Infinity : yearOf(birthDate))

function cellOf(member: Member, rules: EnrolmentRules, standing: Standing, year: number, on: IsoDate): Pick<YearCell, 'kind' | 'word'> {
  const told = yearIn(member.years, year)
  if (year < bornIn(member)) return { kind: 'off', word: words.cells.unborn }
  if (told?.state === 'paid') return isWait(standing, year) ? { kind: 'wait', word: words.cells.wait } : { kind: 'covered', word: words.cells.paid }
  if (told !== undefined) return { kind: 'gap', word: words.cells[told.state] }
  return isOpen(rules, year, on) ? { kind: 'todo', word: words.cells.todo } : { kind: 'unknown', word: words.cells.unknown }
}

/** The year was paid, and bought a wait first or no day at all. */
const isWait = (standing: Standing, year: number): boolean =>
  (standing.kind === 'waiting' && yearOf(standing.on) === year) || (standing.kind === 'lapsed' && standing.why === 'paidTooLate' && standing.year === year)

/** It can be paid, or will be: its last day is still to come. */
function isOpen(rules: EnrolmentRules, year: number, on: IsoDate): boolean {
  const window = windowFor(rules, year)
  return window === undefined ? year > yearOf(on) : on <= (lateFor(rules, year) ?? window).pay.to
}

/** A year whose window is open and that nobody spoke of: it may have been paid since. */
export function yearToTell({ years }: Member, rules: EnrolmentRules, on: IsoDate): number | undefined {
  return [yearOf(on), yearOf(on) + 1].find((year) => {
    const window = windowFor(rules, year)
    const from = window?.pay.from
    return window !== undefined && yearIn(years, year) === undefined && isOpen(rules, year, on) && (from === undefined || on >= from)
  })
}
