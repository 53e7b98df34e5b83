import type { Group } from '../benefit/person'
import { yearOf, type IsoDate } from '../date/iso-date'
import type { Enrolment, Relation } from '../enrolment/member'

/**
 * What most people of that age and place in a family have. Only ever shown as a guess, and kept once somebody says it is so.
 * Never whether somebody has retired: no age tells, women retire from 50 on.
 */
export type GuessedCover = { readonly insurance: Enrolment; readonly group?: Group }

const GROWN = 18
const AT_SCHOOL = 6
const RETIRED = 60

type Stage = 'child' | 'student' | 'grown' | 'old'

const STUDENT: GuessedCover = { insurance: 'resident', group: 'student' }
const RESIDENT: GuessedCover = { insurance: 'resident', group: 'adult' }
const AT_WORK: GuessedCover = { insurance: 'employee' }
const ANYTHING: GuessedCover = { insurance: 'unknown' }

const GROWN_BY_RELATION: Partial<Record<Relation, GuessedCover>> = { self: AT_WORK, spouse: AT_WORK, sibling: ANYTHING, other: ANYTHING }
const YOUNG: readonly Relation[] = ['child', 'grandchild', 'maternalGrandchild']

function stageOf(age: number): Stage {
  if (age < AT_SCHOOL) return 'child'
  if (age < GROWN) return 'student'
  return age < RETIRED ? 'grown' : 'old'
}

const BY_STAGE: Readonly<Record<Stage, (relation: Relation) => GuessedCover>> = {
  child: () => ({ insurance: 'resident', group: 'child' }),
  student: () => STUDENT,
  grown: (relation) => GROWN_BY_RELATION[relation] ?? RESIDENT,
  old: () => RESIDENT
}

/** @param birthYear Without it the relation alone is asked, and a child counts as at school. */
export function guessCover(relation: Relation, birthYear: number | undefined, on: IsoDate): GuessedCover {
  const stage = birthYear === undefined ? (YOUNG.includes(relation) ? 'student' : 'grown') : stageOf(yearOf(on) - birthYear)
  return BY_STAGE[stage](relation)
}
