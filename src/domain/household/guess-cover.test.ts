import { isoDate } from '../date/iso-date'
import type { Relation } from '../enrolment/member'
import { guessCover } from './guess-cover'

const ON = isoDate('2026-11-22')

it.each<[string, Relation, number | undefined, object]>([
  ['a baby', 'child', 2026, { insurance: 'resident', group: 'child' }],
  ['not six yet', 'child', 2021, { insurance: 'resident', group: 'child' }],
  ['six this year', 'child', 2020, { insurance: 'resident', group: 'student' }],
  ['not eighteen yet', 'sibling', 2009, { insurance: 'resident', group: 'student' }],
  ['eighteen this year', 'child', 2008, { insurance: 'resident', group: 'adult' }],
  ['a child of unknown age', 'grandchild', undefined, { insurance: 'resident', group: 'student' }],
  ['at work', 'self', 1988, { insurance: 'employee' }],
  ['at work, age not said', 'spouse', undefined, { insurance: 'employee' }],
  ['fifty-nine', 'self', 1967, { insurance: 'employee' }],
  ['a woman of fifty-two, at work or retired', 'self', 1974, { insurance: 'employee' }],
  ['sixty this year', 'self', 1966, { insurance: 'resident', group: 'adult' }],
  ['a mother of fifty', 'mother', 1976, { insurance: 'resident', group: 'adult' }],
  ['a father, age not said', 'father', undefined, { insurance: 'resident', group: 'adult' }],
  ['a brother of thirty: anything', 'sibling', 1996, { insurance: 'unknown' }],
  ['somebody else, age not said', 'other', undefined, { insurance: 'unknown' }]
])('%s', (_, relation, birthYear, cover) => {
  expect(guessCover(relation, birthYear, ON)).toEqual(cover)
})
