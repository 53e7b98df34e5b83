import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { Standing } from '@/domain/enrolment/standing'
import { told } from '@/domain/enrolment/years.cases'

// Who is calmed by no screen: one person in every state, in three kinds of place, on four days. What each may hear is written down
// here and taken from nowhere else, least of all from the screens.

/** A place with days of its own, one with none but the nation's, and none at all. */
export const RULES = { known: '330800', national: '350300', unknown: '' } as const
export type Rules = keyof typeof RULES

/** Before the window of 2027, in it, just after it, and long after it. */
export const DAYS = { before: '2026-08-20', within: '2026-11-27', after: '2027-01-05', longAfter: '2027-05-10' } as const
export type When = keyof typeof DAYS
const WHEN: readonly When[] = ['before', 'within', 'after', 'longAfter']

const isNextYear = (when: When): boolean => when === 'after' || when === 'longAfter'

const child = { relation: 'child', birthYear: 2026, group: 'child' } as const
const bornOn = (birthDate: IsoDate): Partial<Member> => ({ ...child, birthDate })

/** What was said of one person by that day. */
export const SAID = {
  inForce: () => ({ years: told([2024, 2025, 2026, 2027]) }),
  waiting: (when) =>
    isNextYear(when)
      ? { years: [...told([2024, 2025], [2026]), { year: 2027, state: 'paid', paidOn: when === 'after' ? '2027-01-02' : '2027-05-01' }] }
      : { years: [...told([2024], [2025]), { year: 2026, state: 'paid', paidOn: '2026-08-01' }] },
  lapsed: (when) => ({ years: isNextYear(when) ? told([2024, 2025], [2026, 2027]) : told([2024, 2025], [2026]) }),
  /** Paid up to this year, and nothing said of the next. */
  missed: () => ({ years: told([2024, 2025, 2026]) }),
  /** In its days on the first three of the four, past them on the last. */
  newborn: (when) => bornOn(({ before: '2026-07-12', within: '2026-10-12', after: '2026-12-20', longAfter: '2026-12-20' } as const)[when]),
  /** Its days were missed, and nobody said so. */
  newbornLate: () => bornOn('2026-03-01'),
  notInsured: () => ({ insurance: 'none' }),
  /** Paid once as what they may no longer be. */
  unsaid: () => ({ insurance: 'unknown', years: told([2026, 2027]) }),
  /** The years before are known; of this one and the next the answer was 「不清楚」. */
  unsure: () => ({ years: told([2024, 2025]) }),
  nothing: () => ({})
} satisfies Record<string, (when: When) => Partial<Member>>
export type Said = keyof typeof SAID

export const NAME = '婆婆'

export const personOf = ({ rules, said, when }: Cell): Member => ({
  id: 'po', nickname: NAME, relation: 'other', insurance: 'resident', birthYear: 1957, years: [], ...SAID[said](when), areaCode: RULES[rules]
})

export type Cell = { readonly rules: Rules; readonly said: Said; readonly when: When }

const keysOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[]
export const CELLS: readonly Cell[] = keysOf(RULES).flatMap((rules) => keysOf(SAID).flatMap((said) => WHEN.map((when) => ({ rules, said, when }))))
/** For `it.each`. */
export const NAMED: readonly (readonly [name: string, cell: Cell])[] = CELLS.map((cell) => [`rules ${cell.rules}, ${cell.said}, ${cell.when} the window`, cell])

type Kind = Standing['kind']
type Row = readonly [before: Kind, within: Kind, after: Kind, longAfter: Kind]
const always = (kind: Kind): Row => [kind, kind, kind, kind]

/** How each stands, by what was said and the day. */
const EXPECTED: Readonly<Record<Said, Row>> = {
  inForce: always('inForce'),
  waiting: always('waiting'),
  lapsed: always('lapsed'),
  missed: ['inForce', 'inForce', 'unknown', 'unknown'],
  newborn: always('unknown'),
  newbornLate: always('unknown'),
  notInsured: always('notInsured'),
  unsaid: always('unknown'),
  unsure: always('unknown'),
  nothing: always('unknown')
}

/** How long somebody who paid late has to wait is what a place says: without one nobody knows. */
export const expected = ({ rules, said, when }: Cell): Kind => (said === 'waiting' && rules !== 'known' ? 'unknown' : EXPECTED[said][WHEN.indexOf(when)] as Kind)

/** The only cells in which nothing is to be done and everything is known: everywhere else no tick. */
export const isQuiet = ({ rules, said, when }: Cell): boolean => rules === 'known' && (said === 'inForce' || (said === 'missed' && when === 'before'))

/** The word that has to be there, and those that would be a lie. */
export const WORDS: Readonly<Record<Kind, { readonly must: RegExp; readonly never: RegExp }>> = {
  inForce: { must: /在保/, never: /断缴|没参保|不付/ },
  waiting: { must: /等待期/, never: /断缴了|没参保，|放心|都办完/ },
  lapsed: { must: /断缴/, never: /在保，到|放心|都办完|都缴了(?!」)/ },
  notInsured: { must: /没参保/, never: /在保，到|放心|都办完|都缴了(?!」)/ },
  unknown: { must: /不知道/, never: /在保，到|放心|都办完|没有要办的/ }
}

/** Every sum in a text, as printed. */
export const sumsIn = (text: string): readonly string[] => [...text.matchAll(/¥([\d,]+(?:\.\d\d)?)/g)].map(([, sum]) => sum as string)
