import { parseYuan } from './parse-yuan'

describe('parseYuan', () => {
  it.each([
    ['plain', '68400', 6_840_000],
    ['thousands', '68,400.00', 6_840_000],
    ['millions', '1,234,567.89', 123_456_789],
    ['full-width digits', '１２３４', 123_400],
    ['full-width point and comma', '１，２３４．５０', 123_450],
    ['a Chinese full stop for the point', '12。5', 1_250],
    ['currency signs and words', ' ￥1,234.50 元 ', 123_450],
    ['the other yen sign', '¥99', 9_900],
    ['one decimal', '0.1', 10],
    ['no whole part', '.5', 50],
    ['a point at the end', '7.', 700],
    ['zeros beyond two decimals', '1.2300', 123],
    ['leading zeros', '000012', 1_200],
    ['a plus', '+5', 500],
    ['zero', '0', 0],
    ['the largest', '9,999,999.99', 999_999_999]
  ])('reads %s', (_case, text, amount) => {
    expect(parseYuan(text)).toEqual({ kind: 'amount', amount })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['spaces', '　 ', 'empty'],
    ['a negative', '-5', 'negative'],
    ['a long dash', '—5', 'negative'],
    ['NaN', 'NaN', 'not-a-number'],
    ['Infinity', 'Infinity', 'not-a-number'],
    ['scientific notation', '1e12', 'not-a-number'],
    ['hexadecimal', '0x10', 'not-a-number'],
    ['an emoji', '💰', 'not-a-number'],
    ['a number with an emoji', '12💰', 'not-a-number'],
    ['only a sign', '￥', 'not-a-number'],
    ['only a point', '.', 'not-a-number'],
    ['two points', '1.2.3', 'not-a-number'],
    ['words', '三千', 'not-a-number'],
    ['one fen above the largest', '10,000,000.00', 'too-large'],
    ['twenty digits', '12345678901234567890', 'too-large'],
    ['three decimals', '1.234', 'too-many-decimals'],
    ['commas in the wrong place', '12,34', 'ambiguous-comma'],
    ['four digits before the first', '1234,567', 'ambiguous-comma'],
    ['a comma for the point', '1234,50', 'ambiguous-comma']
  ])('refuses %s', (_case, text, kind) => {
    expect(parseYuan(text)).toEqual({ kind })
  })
})
