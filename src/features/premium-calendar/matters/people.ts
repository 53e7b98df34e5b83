import type { Timetable } from '@/domain/deadline/deadline'
import type { CoverHistory } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'

/** Somebody of the family, what was said of them, and how they stand today. */
export type Person = { readonly member: Member; readonly history: CoverHistory; readonly standing: Standing }

export const peopleOf = ({ standings }: Pick<Timetable, 'standings'>, members: readonly Member[]): readonly Person[] =>
  members.flatMap((member) => {
    const standing = standings.find(({ memberId }) => memberId === member.id)?.standing
    return standing === undefined ? [] : [{ member, history: member.years, standing }]
  })

/** Who has to hear something first: not in force, then not known, then waiting, then in force; the family's own order within each. */
const ORDER: readonly Standing['kind'][] = ['lapsed', 'notInsured', 'unknown', 'waiting', 'inForce']

export const byNeed = (people: readonly Person[]): readonly Person[] =>
  [...people].sort((a, b) => ORDER.indexOf(a.standing.kind) - ORDER.indexOf(b.standing.kind))
