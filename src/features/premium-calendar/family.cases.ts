import { told } from '@/domain/enrolment/years.cases'
import type { IsoDate } from '@/domain/date/iso-date'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import type { Family, Timetable } from '@/domain/deadline/deadline'
import type { Member } from '@/domain/enrolment/member'
import { enrolmentRulesFor, nationalEnrolment, workCalendar } from '@/policy/enrolment'
import { peopleOf, type Person } from './matters/people'

// A family for tests of what people read; the rules are the real ones.

export const person = (id: string, nickname: string, more: Partial<Member> = {}): Member => ({
  id, nickname, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})

export const TODAY: IsoDate = '2026-11-22'
export const dad = person('dad', '爸爸', { relation: 'father', areaCode: '500000', birthYear: 1956, group: 'adult', grade: '一档', years: told([2026]) })
export const mum = person('mum', '妈妈', { relation: 'mother', areaCode: '500000', birthYear: 1959, group: 'adult', years: told([2026]) })
export const baby = person('baby', '小满', { relation: 'child', birthYear: 2026, birthDate: '2026-10-08', group: 'child' })
export const kid = person('kid', '大宝', { relation: 'child', birthYear: 2019, group: 'student', years: told([2026]) })
export const me = person('me', '我', { relation: 'self', insurance: 'employee', status: 'active' })

export function timetableOf(members: readonly Member[], over: Partial<Family> = {}): Timetable {
  return deadlinesFor({
    members,
    marks: {},
    entries: [],
    on: TODAY,
    horizon: { from: '2025-01-01', to: '2028-12-31' },
    rulesOf: enrolmentRulesFor,
    usual: nationalEnrolment,
    calendar: workCalendar,
    ...over
  })
}

/** Everybody, as the screens are given them. */
export const peopleAt = (members: readonly Member[], over: Partial<Family> = {}): readonly Person[] => peopleOf(timetableOf(members, over), members)
