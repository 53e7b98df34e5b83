import { isoDate } from '@/domain/date/iso-date'
import { ENROLMENTS, RELATIONS } from '@/domain/enrolment/member'
import { guessFor, memberOf, withYear, type Draft } from './draft'

const ON = isoDate('2026-11-22')
const draft = (more: Partial<Draft> = {}): Draft => ({ key: 1, name: '我', relation: 'self', birthYear: '', ...more })

it.each(RELATIONS.flatMap((relation) => ['', '2024', '2015', '1988', '1974', '1950'].map((birthYear) => [relation, birthYear] as const)))('%s of %s: what nobody confirmed is not kept', (relation, birthYear) => {
  const kept = memberOf(draft({ relation, birthYear }), '330800')
  expect(kept).toMatchObject({ insurance: 'unknown', areaCode: '330800', years: [] })
  expect(kept).not.toHaveProperty('group')
  expect(kept).not.toHaveProperty('status')
})

it('what was confirmed is kept, and nothing of 在职 or 退休', () => {
  const one = draft({ birthYear: '1974' })
  const kept = memberOf({ ...one, said: guessFor(one, ON) }, '')
  expect(kept).toEqual({ nickname: '我', relation: 'self', birthYear: 1974, insurance: 'employee', areaCode: '', years: [] })
})

it.each(ENROLMENTS)('chosen from the list: %s and nothing besides', (insurance) => {
  expect(memberOf(draft({ said: { insurance } }), '')).toEqual({ nickname: '我', relation: 'self', insurance, areaCode: '', years: [] })
})

it.each([
  ['a schoolchild that turns out to be a baby is asked again', { insurance: 'resident', group: 'student' }, '2026', undefined],
  ['a schoolchild that is one stays', { insurance: 'resident', group: 'student' }, '2015', { insurance: 'resident', group: 'student' }],
  ['half a year says nothing yet', { insurance: 'resident', group: 'student' }, '20', { insurance: 'resident', group: 'student' }],
  ['what was chosen stays, whatever the age', { insurance: 'employee' }, '1950', { insurance: 'employee' }],
  ['nothing said stays nothing', undefined, '2015', undefined]
] as const)('%s', (_, said, birthYear, expected) => {
  expect(withYear(draft({ relation: 'child', said }), birthYear, ON).said).toEqual(expected)
})
