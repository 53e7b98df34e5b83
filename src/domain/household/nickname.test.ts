import { checkNickname } from './nickname'

it.each([
  ['two characters', '爸爸', '爸爸'],
  ['blanks around it', '  小满 ', '小满'],
  ['blanks inside', '外婆   成都', '外婆 成都'],
  ['a year', '小满2019', '小满2019'],
  ['six digits, one fewer than refused', '张123456', '张123456'],
  ['ten characters, the most', '一二三四五六七八九十', '一二三四五六七八九十'],
  ['an emoji counts as one', '一二三四五六七八九👶', '一二三四五六七八九👶'],
  ['letters', 'Grandma X', 'Grandma X']
])('takes %s', (_, text, nickname) => {
  expect(checkNickname(text)).toEqual({ kind: 'ok', nickname })
})

it.each([
  ['nothing', '', 'empty'],
  ['only blanks', ' \u3000 ', 'empty'],
  ['eleven characters', '一二三四五六七八九十一', 'too-long'],
  ['an ID number', '330802195601011234', 'id-number'],
  ['an ID number ending in X', '33080219560101123x', 'id-number'],
  ['an ID number in groups', '330802 19560101 1234', 'id-number'],
  ['an ID number in full-width digits', '３３０８０２１９５６０１０１１２３４', 'id-number'],
  ['an old ID number of 15 digits', '330802560101123', 'id-number'],
  ['an ID number after words', '爸330802195601011234', 'id-number'],
  ['a phone number', '13800138000', 'phone-number'],
  ['a phone number after a word', '爸爸13800138000', 'phone-number'],
  ['a phone number with dashes', '138-0013-8000', 'phone-number'],
  ['a phone number with the country', '+8613800138000', 'phone-number'],
  ['a landline', '0570-12393000', 'long-number'],
  ['seven digits', '1234567', 'long-number'],
  ['a card number', '6222021234567890123', 'long-number'],
  ['more digits than a phone number has', '138001380001', 'long-number'],
  ['a phone number with something before it', '213800138000', 'long-number'],
  ['sixteen digits are no ID number', '3308021956010112', 'long-number'],
  ['nor are nineteen', '3308021956010112345', 'long-number'],
  ['an ID number split by a letter X in its place', '33080219560101123X爸', 'id-number']
])('refuses %s', (_, text, kind) => {
  expect(checkNickname(text).kind).toBe(kind)
})
