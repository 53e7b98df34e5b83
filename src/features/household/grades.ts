import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { premiumsFor } from '@/domain/enrolment/published'
import { enrolmentRulesFor } from '@/policy/enrolment'

/** Premium grades (缴费档次) that the area lets residents choose from for next year; empty where there is nothing to choose. */
export function gradesOf(areaCode: string, on: IsoDate): readonly string[] {
  const rules = enrolmentRulesFor(areaCode)
  const rows = (rules && premiumsFor(rules, yearOf(on) + 1))?.rows ?? []
  return [...new Set(rows.flatMap(({ grade }) => (grade === undefined ? [] : [grade])))]
}
