import { readCount } from './read-count'

it.each([
  ['empty', '', undefined], ['spaces', ' 　', undefined], ['zero', '0', 0], ['full width', '１２', 12], ['the most', '12', 12], ['one more', '13', null], ['text', 'x', null],
  ['a sign', '-1', null], ['a full-width sign', '－1', null], ['half', '1.5', null], ['four digits', '0012', null]
])('readCount: %s', (_case, text, value) => {
  expect(readCount(text, 12)).toBe(value)
})
