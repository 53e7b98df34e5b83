import { faceOf } from './face'

it.each([
  ['a doubled word', '爸爸', 'father', '爸', 'indigo'],
  ['a pet name', '小满', 'child', '满', 'olive'],
  ['one character', '我', 'self', '我', 'pine'],
  ['an emoji', '宝👶', 'child', '👶', 'olive'],
  ['what stands in brackets is no name', '妈妈（在成都带孙女）', 'maternalGrandparent', '妈', 'plum'],
  ['a name all in brackets', '（妈）', 'other', '妈', 'slate'],
  ['a bracket left open', '爸爸(成都', 'father', '爸', 'indigo'],
  ['letters', 'grandma Li', 'other', 'G', 'slate'],
  ['nothing to show', ' ', 'other', '?', 'slate']
] as const)('%s', (_, nickname, relation, char, tint) => {
  expect(faceOf({ nickname, relation }, [])).toEqual({ char, tint })
})

it('tells the members of a family apart', () => {
  const family = ['大宝', '二宝', '妈妈', '妈妈', '妈妈', '婆婆', '外婆', 'Li', 'Lu'].map((nickname) => ({ nickname, relation: 'other' as const }))
  const chars = family.map((one) => faceOf(one, family).char)
  expect(chars).toEqual(['宝', '二', '妈', '妈2', '妈3', '婆', '外', 'L', 'u'])
})

it('keeps the usual character of somebody who is not in the family', () => {
  const one = { nickname: '妈妈', relation: 'mother' as const }
  expect(faceOf({ ...one }, [one])).toEqual(faceOf(one, []))
})
