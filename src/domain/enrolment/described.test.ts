import { DESCRIBED, describedBy, insuredAs } from './described'

it('a word and its facts are the same, both ways', () => {
  expect(DESCRIBED.map((kind) => describedBy(insuredAs(kind)))).toEqual(DESCRIBED)
})

it.each([
  ['employee', { insurance: 'employee', status: 'active' }],
  ['retired', { insurance: 'employee', status: 'retired' }],
  ['flexible', { insurance: 'flexible' }],
  ['resident', { insurance: 'resident' }],
  ['unknown', { insurance: 'unknown' }]
] as const)('%s', (kind, facts) => {
  expect(insuredAs(kind)).toEqual(facts)
})
