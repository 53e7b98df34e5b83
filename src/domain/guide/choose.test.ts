import fc from 'fast-check'
import { choose, GOALS, type Goal } from './choose'
import { BALANCES, type Case, type FamilyRules } from './eligibility'
import { ENROLMENTS, RELATIONS } from '@/domain/enrolment/member'
import { AGE_BANDS, REACHES } from './situation'

const rules: FamilyRules = {
  nearRelatives: ['father', 'child'], proxyRelatives: ['father', 'child'], proxyLimit: { sure: 5, highest: 6 }, inLaws: {}
}
const base: Case = {
  owner: { insurance: 'employee', balance: 'some', area: '330800' },
  relative: { relation: 'father', age: 'over', insurance: 'resident', reach: 'sameProvince' },
  boundByOwner: 0,
  rules
}
const across: Case = { ...base, relative: { ...base.relative, reach: 'otherProvince' } }

it.each<[string, Goal[], Case, string, string[], string[], string[]]>([
  ['nothing asked for', [], base, 'none', [], [], []],
  ['show the code', ['showCode'], base, 'one', ['familyProxy'], [], []],
  ['see what was spent', ['seeSpending'], base, 'one', ['familyProxy'], [], []],
  ['both of them are one tool', ['showCode', 'seeSpending'], base, 'one', ['familyProxy'], [], []],
  ['pay for care', ['payCare'], base, 'one', ['familySharing'], ['crossProvinceWallet'], []],
  ['pay across provinces', ['payCare'], across, 'one', ['crossProvinceWallet'], ['familySharing'], []],
  ['code and money', ['showCode', 'payCare'], base, 'two', ['familyProxy', 'familySharing'], ['crossProvinceWallet'], []],
  ['everything', [...GOALS], across, 'two', ['familyProxy', 'crossProvinceWallet'], ['familySharing'], []],
  ['money, province unknown', ['payCare'], { ...base, relative: { ...base.relative, reach: 'unknown' } }, 'one', ['familySharing'], [], []],
  ['a premium for an employee', ['payPremium'], { ...base, relative: { ...base.relative, insurance: 'employee' } }, 'none', [], [], ['premiumNotResident']],
  ['a premium and care for an employee', ['payPremium', 'payCare'], { ...base, relative: { ...base.relative, insurance: 'employee' } }, 'one', ['familySharing'], ['crossProvinceWallet'], ['premiumNotResident']],
  ['a premium for someone who pays for himself', ['payPremium'], { ...base, relative: { ...base.relative, insurance: 'flexible' } }, 'none', [], [], ['premiumNotResident']],
  ['a premium for someone not insured', ['payPremium'], { ...base, relative: { ...base.relative, insurance: 'none' } }, 'none', [], ['familySharing', 'crossProvinceWallet'], ['premiumFirstEnrol']],
  ['a premium from an account that does not exist', ['payPremium', 'showCode'], { ...base, owner: { ...base.owner, insurance: 'resident' } }, 'one', ['familyProxy'], ['familySharing', 'crossProvinceWallet'], []]
])('%s', (_, goals, asked, kind, take, refused, trouble) => {
  const choice = choose(goals, { code: asked, money: asked })
  expect(choice.take.map(({ tool }) => tool)).toEqual(take)
  expect(choice.refused.map(({ tool }) => tool)).toEqual(refused)
  expect(choice.kind).toBe(kind)
  expect(choice.trouble).toEqual(trouble)
})

it('shows the code from the phone in the hand, and pays from the account that was picked', () => {
  const money: Case = { ...base, owner: { ...base.owner, insurance: 'resident' } }
  expect(choose(['showCode', 'payCare'], { code: base, money }).take.map(({ tool }) => tool)).toEqual(['familyProxy'])
  const full: Case = { ...base, boundByOwner: 6 }
  expect(choose(['showCode', 'payCare'], { code: full, money: base }).take.map(({ tool }) => tool)).toEqual(['familySharing'])
})

it('takes none, one or two, counts them rightly, and a refused one carries a reason that blocks', () => {
  const anyCase = fc.record({
    owner: fc.record({ insurance: fc.constantFrom(...ENROLMENTS, 'unknown' as const), balance: fc.constantFrom(...BALANCES, 'unknown' as const), area: fc.constant('330800') }),
    relative: fc.record({
      relation: fc.constantFrom(...RELATIONS, 'unknown' as const), age: fc.constantFrom(...AGE_BANDS, 'unknown' as const),
      insurance: fc.constantFrom(...ENROLMENTS, 'unknown' as const), reach: fc.constantFrom(...REACHES, 'unknown' as const)
    }),
    boundByOwner: fc.nat(8),
    rules: fc.constant(rules)
  })
  fc.assert(
    fc.property(anyCase, fc.subarray([...GOALS]), (asked, goals) => {
      const { kind, take, refused } = choose(goals, { code: asked, money: asked })
      expect(take.length).toBe({ none: 0, one: 1, two: 2 }[kind])
      for (const { reasons } of refused) expect(reasons.some(({ effect }) => effect === 'blocks')).toBe(true)
      for (const { reasons } of take) expect(reasons.some(({ effect }) => effect === 'blocks')).toBe(false)
    })
  )
})
