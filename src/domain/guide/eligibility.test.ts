import fc from 'fast-check'
import { ENROLMENTS, RELATIONS } from '@/domain/enrolment/member'
import { BALANCES, judge, TOOLS, type Case, type FamilyRules, type Owner, type Relative, type Tool } from './eligibility'
import { AGE_BANDS, REACHES } from './situation'

/** Invented: the real ones are policy. */
const rules: FamilyRules = {
  nearRelatives: ['spouse', 'father', 'mother', 'child', 'sibling'],
  proxyRelatives: ['spouse', 'father', 'mother', 'child'],
  proxyLimit: { sure: 5, highest: 6 },
  inLaws: { '99': 'yes', '990100': 'no', '990200': 'ask' }
}
const worker: Owner = { insurance: 'employee', balance: 'some', area: '330800' }
const father: Relative = { relation: 'father', age: 'over', insurance: 'resident', reach: 'sameProvince' }
const asked = (relative: Partial<Relative> = {}, owner: Partial<Owner> = {}, boundByOwner = 0): Case => ({
  owner: { ...worker, ...owner }, relative: { ...father, ...relative }, boundByOwner, rules
})

type Row = [string, Tool, Case, string, string[]]
it.each<Row>([
  ['a father over sixteen', 'familyProxy', asked(), 'yes', ['anyInsurance', 'faceNeeded']],
  ['a child under sixteen', 'familyProxy', asked({ relation: 'child', age: 'under' }), 'yes', ['anyInsurance', 'faceNotNeeded']],
  ['a child turning sixteen this year', 'familyProxy', asked({ relation: 'child', age: 'turning' }), 'yes', ['anyInsurance', 'faceTurning']],
  ['an owner without any insurance of the paying kind', 'familyProxy', asked({}, { insurance: 'resident' }), 'yes', ['anyInsurance', 'faceNeeded']],
  ['a sibling', 'familyProxy', asked({ relation: 'sibling' }), 'ask', ['proxyRelationDisputed', 'anyInsurance', 'faceNeeded']],
  ['a mother-in-law', 'familyProxy', asked({ relation: 'motherInLaw' }), 'ask', ['proxyRelationSilent', 'anyInsurance', 'faceNeeded']],
  ['four bound already', 'familyProxy', asked({}, {}, 4), 'yes', ['anyInsurance', 'faceNeeded']],
  ['five bound already', 'familyProxy', asked({}, {}, 5), 'ask', ['anyInsurance', 'limitDisputed', 'faceNeeded']],
  ['six bound already', 'familyProxy', asked({}, {}, 6), 'no', ['anyInsurance', 'limitReached', 'faceNeeded']],
  ['someone not insured', 'familyProxy', asked({ insurance: 'none' }), 'no', ['sharerUninsuredProxy', 'faceNeeded']],
  ['another province does not matter', 'familyProxy', asked({ reach: 'otherProvince' }), 'yes', ['anyInsurance', 'faceNeeded']],

  ['a father in the province', 'familySharing', asked(), 'yes', ['ownInsuranceFirst']],
  ['a father whose province nobody gave', 'familySharing', asked({ reach: 'unknown' }), 'ask', ['reachUnknown', 'ownInsuranceFirst']],
  ['a father in another province', 'familySharing', asked({ reach: 'otherProvince' }), 'no', ['otherProvince', 'ownInsuranceFirst']],
  ['an owner in the resident scheme', 'familySharing', asked({}, { insurance: 'resident', balance: 'unknown' }), 'no', ['ownerResident', 'ownInsuranceFirst']],
  ['an owner not insured', 'familySharing', asked({}, { insurance: 'none' }), 'no', ['ownerUninsured', 'ownInsuranceFirst']],
  ['an owner who pays for himself', 'familySharing', asked({}, { insurance: 'flexible' }), 'ask', ['ownerFlexible', 'ownInsuranceFirst']],
  ['an owner of unknown insurance', 'familySharing', asked({}, { insurance: 'unknown' }), 'ask', ['ownerUnknown', 'ownInsuranceFirst']],
  ['an empty account', 'familySharing', asked({}, { balance: 'none' }), 'no', ['noBalance', 'ownInsuranceFirst']],
  ['an account nobody looked into', 'familySharing', asked({}, { balance: 'unknown' }), 'yes', ['balanceUnknown', 'ownInsuranceFirst']],
  ['a sharer not insured', 'familySharing', asked({ insurance: 'none' }), 'no', ['sharerUninsured', 'ownInsuranceFirst']],
  ['a sharer of unknown insurance', 'familySharing', asked({ insurance: 'unknown' }), 'ask', ['sharerUnknown', 'ownInsuranceFirst']],
  ['a friend', 'familySharing', asked({ relation: 'other' }), 'no', ['notNearRelative', 'ownInsuranceFirst']],
  ['a relation nobody gave', 'familySharing', asked({ relation: 'unknown' }), 'ask', ['relationUnknown', 'ownInsuranceFirst']],
  ['an in-law where the area is silent', 'familySharing', asked({ relation: 'fatherInLaw' }), 'no', ['inLaw', 'ownInsuranceFirst']],
  ['an in-law where the province says yes', 'familySharing', asked({ relation: 'fatherInLaw' }, { area: '990300' }), 'yes', ['inLawAllowed', 'ownInsuranceFirst']],
  ['an in-law where the city says no', 'familySharing', asked({ relation: 'fatherInLaw' }, { area: '990100' }), 'no', ['inLaw', 'ownInsuranceFirst']],
  ['an in-law where a lesser source says yes', 'familySharing', asked({ relation: 'motherInLaw' }, { area: '990200' }), 'ask', ['inLawDisputed', 'ownInsuranceFirst']],
  ['every reason at once', 'familySharing', asked({ relation: 'other', insurance: 'none', reach: 'otherProvince' }, { balance: 'none' }), 'no',
    ['noBalance', 'notNearRelative', 'sharerUninsured', 'otherProvince', 'ownInsuranceFirst']],

  ['a father in another province', 'crossProvinceWallet', asked({ reach: 'otherProvince' }), 'ask', ['walletList', 'ownInsuranceFirst']],
  ['a father in the province', 'crossProvinceWallet', asked(), 'no', ['sameProvince', 'ownInsuranceFirst']],
  ['an in-law elsewhere, though the owner’s province would say yes', 'crossProvinceWallet',
    asked({ relation: 'motherInLaw', reach: 'otherProvince' }, { area: '990300' }), 'no', ['inLaw', 'walletList', 'ownInsuranceFirst']]
])('%s (%s)', (_, tool, { ...rest }, kind, codes) => {
  const verdict = judge(tool, rest)
  expect(verdict.reasons.map(({ code }) => code)).toEqual(codes)
  expect(verdict.kind).toBe(kind)
})

it.each(TOOLS)('%s for oneself is refused with that one reason', (tool) => {
  expect(judge(tool, asked({ relation: 'self' })).reasons).toEqual([{ code: 'self', effect: 'blocks' }])
})

const anyCase = fc.record({
  owner: fc.record({ insurance: fc.constantFrom(...ENROLMENTS, 'unknown' as const), balance: fc.constantFrom(...BALANCES, 'unknown' as const), area: fc.constantFrom('330800', '990100', '990200', '990300', '') }),
  relative: fc.record({
    relation: fc.constantFrom(...RELATIONS, 'unknown' as const), age: fc.constantFrom(...AGE_BANDS, 'unknown' as const),
    insurance: fc.constantFrom(...ENROLMENTS, 'unknown' as const), reach: fc.constantFrom(...REACHES, 'unknown' as const)
  }),
  boundByOwner: fc.nat(20),
  rules: fc.constant(rules)
})

it('has a verdict with a reason for every case, and the kind follows from the strongest reason', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...TOOLS), (one, tool) => {
      const { kind, reasons } = judge(tool, one)
      const effects = reasons.map(({ effect }) => effect)
      expect(reasons.length).toBeGreaterThan(0)
      expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length)
      expect(kind).toBe(effects.includes('blocks') ? 'no' : effects.includes('asks') ? 'ask' : 'yes')
    })
  )
})

it('never opens both ways to pay, and never pays without an insured sharer', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const sharing = judge('familySharing', one).kind
      const wallet = judge('crossProvinceWallet', one).kind
      if (one.relative.reach !== 'unknown') expect([sharing, wallet]).toContain('no')
      if (one.relative.insurance === 'none') expect([sharing, wallet]).toEqual(['no', 'no'])
    })
  )
})
