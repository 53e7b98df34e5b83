import type { Status } from '@/domain/benefit/person'
import { insuredAs, type Described } from '@/domain/enrolment/described'
import type { CoverYear } from '@/domain/enrolment/history'
import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { enrolmentRulesFor, nationalEnrolment } from '@/policy/enrolment'

/** Somebody described in place, who is no member of the family. */
export const GUEST = ''

export type Guest = { readonly kind: Described; readonly areaCode: string }

/** What decides which sections concern somebody; `unsaid` is a 职工 of whom nobody said whether they work; `unknown`: nor which insurance it is. */
export type Kind = Described | 'none' | 'unsaid' | 'unknown'

export type Section = 'account' | 'grades' | 'gap' | 'waiting' | 'raises' | 'arrears'

const SECTIONS: Readonly<Record<Kind, readonly Section[]>> = {
  employee: ['account', 'gap', 'arrears'],
  retired: ['account'],
  unsaid: [],
  flexible: ['gap', 'grades'],
  resident: ['waiting', 'raises'],
  none: ['waiting'],
  unknown: []
}

export const sectionsFor = (kind: Kind): readonly Section[] => SECTIONS[kind]

/** @param status What was answered on this page, where the member's own is not known. */
export function kindOf({ insurance, status: known }: Pick<Member, 'insurance' | 'status'>, status: Status | undefined): Kind {
  if (insurance !== 'employee') return insurance
  const one = known ?? status
  if (one === undefined) return 'unsaid'
  return one === 'retired' ? 'retired' : 'employee'
}

/**
 * @param lapsed Benefit years missed in a row just before `year`; the one before them was paid.
 */
export function guestMember({ kind, areaCode }: Guest, lapsed: number, year: number): Member {
  return {
    id: 'guest',
    nickname: '',
    relation: 'other',
    ...insuredAs(kind),
    areaCode,
    years: [{ year: year - 1 - lapsed, state: 'paid' }, ...Array.from({ length: lapsed }, (_, i): CoverYear => ({ year: year - lapsed + i, state: 'missed' }))]
  }
}

/** Without a place, what holds everywhere: no place's window or premium. */
const NOWHERE: EnrolmentRules = { ...nationalEnrolment, windows: [], late: [], premiums: [], channels: [], aid: [] }

export const rulesFor = (areaCode: string): EnrolmentRules => enrolmentRulesFor(areaCode) ?? NOWHERE

/** Whom a link names: nobody, somebody of this family, or somebody who is not (any more) in it. */
export type Named = { readonly kind: 'nobody' } | { readonly kind: 'member'; readonly id: string } | { readonly kind: 'gone' }

export function namedIn(id: string | undefined, members: readonly Pick<Member, 'id'>[]): Named {
  if (id === undefined || id === '') return { kind: 'nobody' }
  return members.some((member) => member.id === id) ? { kind: 'member', id } : { kind: 'gone' }
}

/** The person who holds the phone, or the first member, or somebody described in place. */
export const firstOf = (members: readonly Pick<Member, 'id' | 'relation'>[]): string =>
  (members.find(({ relation }) => relation === 'self') ?? members[0])?.id ?? GUEST
