import type { Case } from './case'
import { united } from './united'

const mine: Case = { id: 'mine', member: 'm1', list: 'filing', about: 'to:42', begunOn: '2026-01-05', marks: { '*': { form: { on: '2026-01-05' } } } }
const theirs: Case = { ...mine, id: 'theirs', begunOn: '2026-01-03', marks: { '*': { card: { on: '2026-01-03' } }, app: { send: { on: '2026-01-06' } } } }

it('what either ticked is ticked, and it began with the first tick of both; the rest is the first phone’s', () => {
  expect(united(mine, theirs)).toEqual({
    ...mine, begunOn: '2026-01-03', marks: { '*': { form: { on: '2026-01-05' }, card: { on: '2026-01-03' } }, app: { send: { on: '2026-01-06' } } }
  })
  expect(united(theirs, mine).marks).toEqual(united(mine, theirs).marks)
})

it.each([
  ['the later stands', '2026-01-05', '2026-01-06', 'theirs'],
  ['also where it is mine', '2026-01-06', '2026-01-05', 'mine'],
  ['of one day the first phone’s', '2026-01-05', '2026-01-05', 'mine']
] as const)('of two marks of one step %s', (_, my, their, note) => {
  const both = united({ ...mine, marks: { '*': { form: { on: my, note: 'mine' } } } }, { ...theirs, marks: { '*': { form: { on: their, note: 'theirs' } } } })
  expect(both.marks['*']?.form?.note).toBe(note)
})

it.each([
  ['2026-02-01', undefined, '2026-02-01'],
  [undefined, '2026-02-02', '2026-02-02'],
  ['2026-02-01', '2026-02-02', '2026-02-01']
] as const)('ended on %s here and %s there', (here, there, endedOn) => {
  expect(united({ ...mine, ...(here && { endedOn: here }) }, { ...theirs, ...(there && { endedOn: there }) }).endedOn).toBe(endedOn)
})

it('what neither ended goes on, and what neither ticked began when it was said to', () => {
  expect(united(mine, theirs)).not.toHaveProperty('endedOn')
  expect(united({ ...mine, marks: {} }, { ...theirs, marks: {} })).toEqual({ ...mine, marks: {} })
})
