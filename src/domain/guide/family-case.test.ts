import { RELATIONS, type Member } from '@/domain/enrolment/member'
import { judge, TOOLS } from './eligibility'
import { caseOf, suggestOwner, type Family } from './family-case'

const family: Family = {
  on: '2026-11-22',
  faceAge: 16,
  rules: {
    nearRelatives: ['spouse', 'father', 'mother', 'child', 'sibling'], proxyRelatives: ['father'], proxyLimit: { sure: 5, highest: 6 }, inLaws: {}
  }
}
const member = (id: string, more: Partial<Member>): Member => ({
  id, nickname: id, relation: 'other', insurance: 'resident', areaCode: '330800', years: [], ...more
})
const self = member('self', { relation: 'self', insurance: 'employee' })
const spouse = member('spouse', { relation: 'spouse', insurance: 'employee', areaCode: '500000' })
const motherInLaw = member('po', { relation: 'motherInLaw', areaCode: '500000', birthYear: 1957 })
const father = member('ba', { relation: 'father', birthYear: 1956 })
const child = member('man', { relation: 'child', birthYear: 2017 })

describe('what the rules ask', () => {
  it('of my father with my account', () => {
    expect(caseOf(father, self, 'some', 2, family)).toEqual({
      owner: { insurance: 'employee', balance: 'some', area: '330800' },
      relative: { relation: 'father', age: 'over', insurance: 'resident', reach: 'sameProvince' },
      boundByOwner: 2,
      rules: family.rules
    })
  })

  it.each([
    ['my mother-in-law with my account', motherInLaw, self, 'motherInLaw', 'otherProvince', 'over'],
    ['with my spouse’s, whose mother she is', motherInLaw, spouse, 'mother', 'sameProvince', 'over'],
    ['my child with my spouse’s account', child, spouse, 'child', 'otherProvince', 'under'],
    ['me with my spouse’s account', self, spouse, 'spouse', 'otherProvince', 'unknown'],
    ['a member with their own account', father, father, 'self', 'sameProvince', 'over'],
    ['my father where I have not entered myself', father, undefined, 'father', 'unknown', 'over']
  ])('of %s', (_, relative, owner, relation, reach, age) => {
    expect(caseOf(relative, owner, 'unknown', 0, family).relative).toMatchObject({ relation, reach, age })
  })
})

it.each<[string, Member, Member[], string | undefined]>([
  ['mine, for my father', father, [spouse, self, father], 'self'],
  ['my spouse’s, for her mother', motherInLaw, [self, spouse, motherInLaw], 'spouse'],
  ['mine, where my spouse has no account either', motherInLaw, [self, { ...spouse, insurance: 'resident' }, motherInLaw], 'self'],
  ['my spouse’s, where I am in the resident scheme', child, [{ ...self, insurance: 'resident' }, spouse, child], 'spouse'],
  ['mine in the same province before my spouse’s in another', child, [spouse, self, child], 'self'],
  ['nobody’s, alone', father, [father], undefined],
  ['never the relative’s own', father, [{ ...father, insurance: 'employee' }, self], 'self']
])('tries %s account', (_, relative, members, expected) => {
  expect(suggestOwner(relative, members, family)?.id).toBe(expected)
})

it.each(RELATIONS.flatMap((owner) => TOOLS.map((tool) => [tool, owner] as const)))('%s is never allowed to somebody whose relation is not known, with the account of: %s', (tool, owner) => {
  const stranger = member('stranger', { relation: 'other', birthYear: 1956 })
  for (const areaCode of ['330800', '500000']) expect(judge(tool, caseOf(stranger, member('owner', { relation: owner, insurance: 'employee', areaCode }), 'some', 0, family)).kind).not.toBe('yes')
})
