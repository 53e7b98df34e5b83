import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { paysByYear } from '@/domain/enrolment/cover-on'
import { yearIn, type CoverYear } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { benefitYearOf } from '@/domain/enrolment/yearly-cover'
import type { YearCell } from '@/ui/chart/year-strip'
import { copy } from './status.copy'

const words = copy.years

/** Three years back and the one to come. */
const BACK = 3
const AHEAD = 1

/** What was said of the last years, this one and the next; nothing of somebody who does not pay by the year. */
export function yearCells(member: Member, rules: EnrolmentRules | undefined, standing: Standing, on: IsoDate): readonly YearCell[] {
  if (!paysByYear(member)) return []
  const now = benefitYearOf(rules, on)
  return Array.from({ length: BACK + 1 + AHEAD }, (_, i) => now - BACK + i).map((year) => ({
    year,
    ...(year === now ? { now: true, ...thisYear(member, standing, year) } : otherYear(member, year, now))
  }))
}

type Cell = Pick<YearCell, 'kind' | 'word'>

function thisYear(member: Member, standing: Standing, year: number): Cell {
  if (standing.kind === 'waiting') return { kind: 'wait', word: words.wait }
  if (standing.kind === 'lapsed' && standing.why === 'paidTooLate') return { kind: 'gap', word: words.late }
  if (standing.kind === 'notInsured' && yearIn(member.years, year) === undefined) return { kind: 'gap', word: words.out }
  return otherYear(member, year, year)
}

function otherYear({ years, birthYear, birthDate }: Member, year: number, now: number): Cell {
  const told = yearIn(years, year)
  if (told !== undefined) return TOLD[told.state]
  const born = birthYear ?? (birthDate === undefined ? undefined : yearOf(birthDate))
  if (born !== undefined && year < born) return { kind: 'off', word: words.off }
  return year > now ? { kind: 'todo', word: words.todo } : { kind: 'unknown', word: words.unknown }
}

const TOLD: Readonly<Record<CoverYear['state'], Cell>> = {
  paid: { kind: 'covered', word: words.covered },
  missed: { kind: 'gap', word: words.gap },
  repaired: { kind: 'gap', word: words.repaired }
}
