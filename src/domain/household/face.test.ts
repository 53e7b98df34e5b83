import { faceOf } from './face'

it.each([
  ['a doubled word', '爸爸', 'father', '爸', 'indigo'],
  ['a pet name', '小满', 'child', '满', 'olive'],
  ['one character', '我', 'self', '我', 'pine'],
  ['an emoji', '宝👶', 'child', '👶', 'olive'],
  ['brackets at the end', '外婆（成都）', 'maternalGrandparent', '都', 'plum'],
  ['letters', 'grandma Li', 'other', 'G', 'slate'],
  ['nothing to show', ' ', 'other', '?', 'slate']
] as const)('%s', (_, nickname, relation, char, tint) => {
  expect(faceOf({ nickname, relation })).toEqual({ char, tint })
})
