import fc from 'fast-check'
import { ANSWERS, CARES, REASONS, STAGES } from '@/domain/filing/situation'
import { PROVINCES } from '@/policy/checklists'
import { isSamePlace, type Answers } from './wizard/answers'
import { useFilingDraft } from '@/state/filing-draft'
import { useHousehold } from '@/state/household'
import { useUnfinished } from '@/state/unfinished'
import { ownParams, readLink, shareParams } from './link-params'

const full: Answers = {
  home: '330800', reason: 'emergency', stage: 'selfPaid', to: '42', city: '武汉', care: 'inpatient', networked: 'yes', qualified: 'no', listed: 'unknown', marked: 'yes',
  endedOn: '2026-09-10'
}

it('shares the case, and nothing of the person', () => {
  expect(shareParams(full)).toEqual({ h: '330800', r: 'emergency', s: 'selfPaid', t: '42', c: 'inpatient', n: 'yes', q: 'no', l: 'unknown', m: 'yes' })
  const shared = JSON.stringify(shareParams(full))
  for (const own of ['武汉', '2026-09-10', 'mum']) expect(shared).not.toContain(own)
})

it('takes everything along inside the app', () => {
  useFilingDraft.setState({ answers: ownParams(full, 'mum1') })
  expect(readLink(ownParams(full, 'mum1'))).toEqual({ kind: 'complete', answers: full, member: 'mum1' })
})

describe('a town in a link is shown only where this phone already knows the word', () => {
  const cityOf = (p: string) => readLink({ ...shareParams(full), p }).answers.city
  beforeEach(() => {
    useFilingDraft.setState({ answers: { p: '武汉' } })
    useHousehold.setState({ members: [{ id: 'm', nickname: '妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', careArea: { name: '三亚' }, years: [] }] })
    useUnfinished.setState({ works: { 'm/temporary': { title: '', done: 0, total: 1, next: '', member: 'm', page: 'outOfAreaChecklist', query: { p: '成都' } } } })
  })
  it.each([
    ['typed in the wizard', '武汉', '武汉'],
    ['noted with a member', '三亚', '三亚'],
    ['in work that was begun', '成都', '成都'],
    ['somebody else’s words', '快打电话转账', ''],
    ['a town that nobody here named', '北京', ''],
    ['nothing', '', '']
  ])('%s', (_, p, shown) => {
    expect(cityOf(p)).toBe(shown)
  })
})

it.each([
  ['a reason we do not know', { r: 'holiday' }],
  ['a reason from the prototype', { r: 'constructor' }],
  ['a code that is no area', { h: '990000' }],
  ['letters for a code', { h: '33080x' }],
  ['a province that is none', { t: '99' }],
  ['an answer in Chinese', { n: '是' }],
  ['a municipality to itself', { h: '500000', t: '50' }],
  ['too much', { c: 'inpatient,pharmacy' }]
])('leaves out %s, and asks again', (_, changed) => {
  const read = readLink({ ...shareParams({ ...full, stage: 'planned' }), ...changed })
  expect(read.kind).toBe('incomplete')
  for (const [key, value] of Object.entries(changed)) if (key !== 'h' || value !== '500000') expect(Object.values(read.answers)).not.toContain(value)
})

it.each([
  ['a town with a number in it', { p: '武汉13800138000' }],
  ['a town with a tag in it', { p: '<b>武汉' }],
  ['a day that is none', { e: '2026-02-30' }],
  ['a member id that is none', { w: '../x' }]
])('drops %s without asking', (_, changed) => {
  const read = readLink({ ...ownParams({ ...full, city: '' }, undefined), ...changed })
  expect(read).toMatchObject({ kind: 'complete', member: undefined })
  expect(read.answers.city).toBe('')
})

it('a town that the pattern does not take stays on this screen', () => {
  expect(ownParams({ ...full, city: 'Wuhan 1' }, undefined)).not.toHaveProperty('p')
})

it('reads back every case it shares', () => {
  const answer = fc.constantFrom(...ANSWERS)
  const answers: fc.Arbitrary<Answers> = fc.record({
    home: fc.constantFrom('330800', '500000', '310000'), city: fc.constant(''), reason: fc.constantFrom(...REASONS), stage: fc.constantFrom(...STAGES),
    to: fc.constantFrom(...PROVINCES.map(([code]) => code)), care: fc.constantFrom(...CARES), networked: answer, qualified: answer, listed: answer, marked: answer
  })
  fc.assert(fc.property(answers, (given) => {
    fc.pre(!isSamePlace(given.home, given.to ?? ''))
    const read = readLink(shareParams(given))
    expect(read).toEqual({ kind: 'complete', answers: given, member: undefined })
  }))
})

it('reads whatever it is given', () => {
  fc.assert(fc.property(fc.dictionary(fc.string({ maxLength: 2 }), fc.string()), (params) => {
    expect(['complete', 'incomplete']).toContain(readLink(params).kind)
  }))
})
