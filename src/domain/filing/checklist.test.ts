import { checklistIdOf, stepsFor, type Checklist, type ChecklistFacts, type ChecklistId } from './checklist'
import { actingOn, checklistFacts, filingToHandIn } from './facts-of'
import type { KnownOutcome } from './outcome'
import type { Situation } from './situation'

const situation: Situation = { reason: 'longStay', stage: 'planned', reach: 'crossProvince', care: 'inpatient', networked: 'yes' }
const facts: ChecklistFacts = {
  reason: 'longStay', stage: 'planned', reach: 'crossProvince', care: 'inpatient', replaces: false, footing: 'none', toFile: 'longTerm'
}
const step = (id: string, when?: Checklist['steps'][number]['when']) =>
  ({ id, kind: 'do', title: id, how: { text: '', basis: { kind: 'tip' } }, ...(when ? { when } : {}) }) as const

describe('steps that apply', () => {
  const list: Checklist = {
    id: 'longTerm', title: '',
    steps: [step('always'), step('replacing', { replaces: [true] }), step('stay', { reason: ['longStay'], stage: ['planned'] }), step('never', { reason: [] })]
  }

  it.each([
    ['plain', {}, ['always', 'stay']],
    ['with an old filing', { replaces: true }, ['always', 'replacing', 'stay']],
    ['one of two conditions fails', { stage: 'unsettled' }, ['always']]
  ] as const)('%s', (_, over, ids) => {
    expect(stepsFor(list, { ...facts, ...over }).map(({ id }) => id)).toEqual(ids)
  })
})

const deadline = { kind: 'limitUnknown' } as const
const CASES: readonly [name: string, outcome: KnownOutcome, list: ChecklistId, toFile: string][] = [
  ['file long-term', { kind: 'file', as: 'longTerm' }, 'longTerm', 'longTerm'],
  ['file a referral', { kind: 'file', as: 'referral' }, 'referral', 'referral'],
  ['file before settlement', { kind: 'fileBeforeSettlement', as: 'temporary' }, 'temporary', 'temporary'],
  ['already filed', { kind: 'alreadyFiled', filing: { kind: 'longTerm', from: '2026-01-01' } }, 'standing', 'none'],
  ['emergency', { kind: 'countsAsFiled', marked: 'yes', fallback: 'temporary' }, 'emergency', 'none'],
  ['off the network', { kind: 'notNetworked', stillFile: 'longTerm' }, 'offNetwork', 'longTerm'],
  ['off the network, nothing to file', { kind: 'notNetworked', stillFile: null }, 'offNetwork', 'none'],
  ['not recognised', { kind: 'needsQualification', sure: true, paid: false, then: 'temporary' }, 'qualification', 'temporary'],
  ['unlisted', { kind: 'unlistedDisease', stillFile: 'longTerm' }, 'unlistedDisease', 'longTerm'],
  ['pharmacy', { kind: 'pharmacy', paid: true, stillFile: null }, 'pharmacy', 'none'],
  ['late filing', { kind: 'handClaim', footing: 'referral', deadline, checkQualification: false }, 'handClaim', 'referral'],
  ['emergency claim', { kind: 'handClaim', footing: 'emergency', deadline, checkQualification: false }, 'handClaim', 'none'],
  ['claim as filed', { kind: 'handClaim', footing: 'filed', deadline, checkQualification: false }, 'handClaim', 'none'],
  ['settled', { kind: 'settled', check: 'filing', next: 'longTerm' }, 'settled', 'longTerm'],
  ['settled, nothing next', { kind: 'settled', check: 'nothing', next: null }, 'settled', 'none']
]

it.each(CASES)('%s: its list, and what to hand in', (_, outcome, list, toFile) => {
  expect(checklistIdOf(outcome)).toBe(list)
  expect(filingToHandIn(outcome)).toBe(toFile)
  expect(checklistFacts(situation, outcome).toFile).toBe(toFile)
})

it('carries the footing of a claim, and whether an old filing goes first', () => {
  const replaces = { kind: 'temporary', from: '2026-06-01' } as const
  expect(checklistFacts(situation, { kind: 'file', as: 'longTerm', replaces })).toMatchObject({ replaces: true, footing: 'none' })
  expect(checklistFacts(situation, { kind: 'handClaim', footing: 'emergency', deadline, checkQualification: false })).toMatchObject({ replaces: false, footing: 'emergency' })
})

it('while a question is open, acts on what does no harm', () => {
  const meanwhile = { kind: 'file', as: 'longTerm' } as const
  expect(actingOn({ kind: 'ask', question: 'areaRule', meanwhile })).toBe(meanwhile)
  expect(actingOn(meanwhile)).toBe(meanwhile)
})
