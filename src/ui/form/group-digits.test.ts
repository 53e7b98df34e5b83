import { groupDigits } from './group-digits'

it.each([
  ['whole yuan', '68400', '68,400.00'],
  ['one decimal', '68400.5', '68,400.50'],
  ['a dot and nothing after it', '12.', '12.00'],
  ['the largest a form takes', '9999999.99', '9,999,999.99'],
  ['three digits take no comma', '999', '999.00'],
  ['four take one', '1000', '1,000.00'],
  ['leading zeros', '007', '7.00'],
  ['zero', '0', '0.00'],
  ['spaces around', ' 500 ', '500.00'],
  ['nothing', '', ''],
  ['three decimals stay for the owner to judge', '1.005', '1.005'],
  ['a comma the person typed stays', '1,2', '1,2'],
  ['words stay', '很多', '很多']
])('%s', (_, typed, shown) => {
  expect(groupDigits(typed)).toBe(shown)
})
