import fc from 'fast-check'
import { checkNote, MAX_NOTE } from './receipt-note'

it.each([
  ['a receipt number', '受理号 33080020261122000123', 'ok'],
  ['a window', '二楼 7 号窗口，王师傅说三天', 'ok'],
  ['blanks only', '  \n ', 'empty'],
  ['sixty characters', '字'.repeat(MAX_NOTE), 'ok'],
  ['sixty-one', '字'.repeat(MAX_NOTE + 1), 'tooLong'],
  ['an ID number', '爸爸 330802195603071234', 'idNumber'],
  ['one that ends in X', '33080219560307123x', 'idNumber'],
  ['one with blanks', '330802 19560307 1234', 'idNumber'],
  ['one in full-width digits', '３３０８０２１９５６０３０７１２３４', 'idNumber'],
  ['eighteen digits without a day of birth', '330802195613071234', 'ok'],
  ['a mobile number', '打 13812345678 问', 'phoneNumber'],
  ['one with dashes', '138-1234-5678', 'phoneNumber'],
  ['one with the country', '8613812345678', 'phoneNumber'],
  ['the hotline', '12393', 'ok'],
  ['a local line', '0570-12393', 'ok'],
  ['eleven digits that no phone has', '12812345678', 'ok']
])('%s', (_, text, kind) => expect(checkNote(text).kind).toBe(kind))

it('keeps one line, without blanks at its ends', () => {
  expect(checkNote('  受理号\n 123 ')).toEqual({ kind: 'ok', note: '受理号 123' })
})

it('never lets an ID number through, whatever stands around it', () => {
  const around = fc.string({ maxLength: 10 }).filter((text) => !/[\dXx.·_\-–—\uff10-\uff19]/.test(text))
  fc.assert(fc.property(around, around, (before, after) => expect(checkNote(`${before}110101199001011237${after}`).kind).toBe('idNumber')))
})
