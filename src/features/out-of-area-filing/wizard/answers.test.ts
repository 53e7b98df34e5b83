import type { Member } from '@/domain/enrolment/member'
import { filingFor, standingFor } from '@/policy/checklists'
import { answersFor, isAnswered, isSamePlace, questionsFor, situationOf, unanswered, type Answers } from './answers'

const mother: Member = { id: 'mum', nickname: '妈妈', relation: 'mother', insurance: 'resident', areaCode: '330800', years: [] }
const answers = (over: Partial<Answers> = {}): Answers => ({ home: '330800', city: '', reason: 'longStay', stage: 'planned', to: '42', care: 'inpatient', ...over })

describe('what is known beforehand', () => {
  it.each([
    ['nobody chosen', undefined, { home: '', city: '' }],
    ['no place of care', mother, { home: '330800', city: '' }],
    ['a town and its province', { ...mother, careArea: { name: '武汉', province: '湖北' } }, { home: '330800', city: '武汉', to: '42' }],
    ['a town that is a province', { ...mother, careArea: { name: '上海' } }, { home: '330800', city: '上海', to: '31' }],
    ['a town and no province: told by its name', { ...mother, careArea: { name: '武汉' } }, { home: '330800', city: '武汉', to: '42' }],
    ['a town that nobody knows: asked', { ...mother, careArea: { name: '某镇' } }, { home: '330800', city: '某镇' }],
    ['a municipality to itself is no journey', { ...mother, areaCode: '500000', careArea: { name: '重庆' } }, { home: '500000', city: '重庆' }]
  ] as const)('%s', (_, member, expected) => {
    expect(answersFor(member)).toEqual(expected)
  })

  it('a province with many cities is a journey to itself', () => {
    expect(isSamePlace('330800', '33')).toBe(false)
    expect(isSamePlace('500000', '50')).toBe(true)
    expect(isSamePlace('500000', '51')).toBe(false)
  })
})

describe('which questions matter', () => {
  it.each([
    ['plain', {}, ['reason', 'stage', 'place', 'care', 'networked']],
    ['paid by oneself: when it ended', { stage: 'selfPaid' }, ['reason', 'stage', 'place', 'care', 'endedOn']],
    ['settled', { stage: 'settled' }, ['reason', 'stage', 'place', 'care']],
    ['emergency, bill open: is it marked', { reason: 'emergency', stage: 'unsettled' }, ['reason', 'stage', 'place', 'care', 'marked', 'networked']],
    ['emergency on the way', { reason: 'emergency' }, ['reason', 'stage', 'place', 'care', 'networked']],
    ['chronic', { care: 'chronicOutpatient' }, ['reason', 'stage', 'place', 'care', 'qualified', 'networked']],
    ['chronic and recognised', { care: 'chronicOutpatient', qualified: 'yes' }, ['reason', 'stage', 'place', 'care', 'qualified', 'listed', 'networked']],
    ['chronic, paid', { care: 'chronicOutpatient', stage: 'selfPaid', qualified: 'yes' }, ['reason', 'stage', 'place', 'care', 'endedOn', 'qualified']],
    ['an emergency is not chronic', { care: 'chronicOutpatient', reason: 'emergency' }, ['reason', 'stage', 'place', 'care', 'networked']],
    ['pharmacy', { care: 'pharmacy' }, ['reason', 'stage', 'place', 'care']],
    ['pharmacy, paid', { care: 'pharmacy', stage: 'selfPaid' }, ['reason', 'stage', 'place', 'care']]
  ] as const)('%s', (_, over, expected) => {
    expect(questionsFor(answers(over), true)).toEqual(expected)
  })

  it('asks where somebody is insured only when it is not known', () => {
    expect(questionsFor(answers(), false)[0]).toBe('home')
  })

  it('a day may be left open, nothing else', () => {
    expect(unanswered({ home: '', city: '' }, false)).toEqual(['home', 'reason', 'stage', 'place', 'care', 'networked'])
    expect(isAnswered(answers({ stage: 'selfPaid' }), 'endedOn')).toBe(true)
    expect(unanswered(answers(), true)).toEqual(['networked'])
  })
})

describe('the situation so far', () => {
  it('takes the plainest case for what is not answered', () => {
    expect(situationOf({ home: '330800', city: '', reason: 'longStay' }, '2026-11-22')).toEqual({
      reason: 'longStay', stage: 'planned', reach: 'crossProvince', care: 'inpatient', networked: 'unknown'
    })
    expect(situationOf({ home: '330800', city: '' }, '2026-11-22')).toBeNull()
  })

  it('knows whether the journey leaves the province', () => {
    expect(situationOf(answers({ to: '33' }), '2026-11-22')?.reach).toBe('inProvince')
    expect(situationOf(answers({ to: '42' }), '2026-11-22')?.reach).toBe('crossProvince')
  })
})

describe('the filing on file', () => {
  const filed: Member = { ...mother, careArea: { name: '武汉', province: '湖北' }, filing: { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' } }

  it.each([
    ['for this place', filed, '42', 'temporary'],
    ['for another province', filed, '31', undefined],
    ['for a town without a known province: taken as this one', { ...filed, careArea: { name: '武汉' } }, '42', 'temporary'],
    ['none', mother, '42', undefined],
    ['marked as none', { ...filed, filing: { kind: 'none', from: '2026-06-16' } } as Member, '42', undefined]
  ] as const)('%s', (_, member, to, kind) => {
    expect(filingFor(member, answers({ to }))?.kind).toBe(kind)
  })

  it.each([
    ['today', {}, 'temporary'],
    ['on the day the bill ended, before it began', { stage: 'selfPaid', endedOn: '2026-06-15' }, undefined],
    ['on the day the bill ended, its first', { stage: 'selfPaid', endedOn: '2026-06-16' }, 'temporary']
  ] as const)('in force %s', (_, over, kind) => {
    expect(standingFor(filed, answers(over), '2026-11-22')?.kind).toBe(kind)
  })

  it('over is over', () => {
    expect(standingFor(filed, answers(), '2026-12-16')).toBeUndefined()
  })
})
