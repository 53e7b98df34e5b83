import { yearOf } from '@/domain/date/iso-date'
import { paysByYear } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import { lateFor, windowFor, type LateOfYear, type WindowOfYear } from '@/domain/enrolment/published'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { given } from '@/domain/form/given'
import type { Band, Family } from './deadline'
import { idOf } from './finish'

/** Payment windows and late windows: one band for each area and year, for all its members together. */
export function windowBands(family: Family, rules: EnrolmentRules, members: readonly Member[]): readonly Band[] {
  const memberIds = members.filter(paysByYear).map(({ id }) => id)
  if (memberIds.length === 0) return []
  const first = yearOf(family.horizon.from)
  const years = Array.from({ length: yearOf(family.horizon.to) + 2 - first }, (_, i) => first + i)
  return years.flatMap((year) => {
    const window = windowFor(rules, year)
    const late = window && lateFor(rules, year)
    return [
      ...(window ? [bandOf('window', rules, memberIds, year, window)] : []),
      ...(late ? [bandOf('late', rules, memberIds, year, late)] : [])
    ]
  })
}

function bandOf(kind: 'window' | 'late', rules: EnrolmentRules, memberIds: readonly string[], year: number, found: WindowOfYear | LateOfYear): Band {
  const { pay, certainty, evidence } = found
  return {
    id: idOf(rules.areaCode, kind, year),
    kind,
    areaCode: rules.areaCode,
    memberIds,
    year,
    ...given({ from: pay.from }),
    to: pay.to,
    certainty,
    evidence
  }
}
