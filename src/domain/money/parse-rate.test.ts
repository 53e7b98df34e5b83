import fc from 'fast-check'
import { basisPoints } from './fen'
import { formatRate } from './format-yuan'
import { parseRate } from './parse-rate'

it.each([
  ['plain', '9', 9_00],
  ['with its sign', '9.5%', 9_50],
  ['full width', '９．５％', 9_50],
  ['a Chinese full stop for the point', '9。5', 9_50],
  ['in words', '百分之 8', 8_00],
  ['spaces', ' 0.05 % ', 5],
  ['no whole part', '.5', 50],
  ['a point at the end', '7.', 7_00],
  ['zeros beyond two decimals', '8.2500', 8_25],
  ['zero', '0', 0],
  ['the whole', '100', 100_00]
])('reads %s', (_, text, rate) => {
  expect(parseRate(text)).toEqual({ kind: 'rate', rate })
})

it.each([
  ['nothing', '', 'empty'],
  ['spaces', '　 ', 'empty'],
  ['one step above the whole', '100.01', 'too-large'],
  ['twenty digits', '12345678901234567890', 'too-large'],
  ['a negative', '-9', 'negative'],
  ['a long dash', '—.5', 'negative'],
  ['three decimals', '9.125', 'too-many-decimals'],
  ['only a sign', '%', 'not-a-number'],
  ['only a point', '.', 'not-a-number'],
  ['only a dash', '-', 'not-a-number'],
  ['two points', '1.2.3', 'not-a-number'],
  ['two signs', '9%%', 'not-a-number'],
  ['a comma', '9,5', 'not-a-number'],
  ['words', '九个点', 'not-a-number'],
  ['scientific notation', '1e1', 'not-a-number'],
  ['NaN', 'NaN', 'not-a-number']
])('refuses %s', (_, text, kind) => {
  expect(parseRate(text)).toEqual({ kind })
})

it('reads back every rate as it is shown', () => {
  fc.assert(fc.property(fc.nat(10_000), (bp) => expect(parseRate(formatRate(basisPoints(bp)))).toEqual({ kind: 'rate', rate: bp })))
})
