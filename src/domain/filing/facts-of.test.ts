import { checklistFacts, filingToHandIn } from './facts-of'
import type { ClaimFooting, KnownOutcome } from './outcome'
import type { FilingKind, Situation } from './situation'

const situation = { reason: 'temporary', stage: 'planned', reach: 'inProvince', care: 'inpatient' } as Situation
const claim = (footing: ClaimFooting): KnownOutcome => ({ kind: 'handClaim', footing, deadline: { kind: 'unknown' } as never, checkQualification: false })
const standing = { kind: 'temporary', from: '2026-01-01' } as const

it.each<[string, KnownOutcome, FilingKind | 'none']>([
  ['file first', { kind: 'file', as: 'referral' }, 'referral'],
  ['before settlement', { kind: 'fileBeforeSettlement', as: 'longTerm' }, 'longTerm'],
  ['no direct settlement, and a rate that asks for it', { kind: 'notNetworked', stillFile: 'temporary' }, 'temporary'],
  ['no direct settlement, and none asked', { kind: 'notNetworked', stillFile: null }, 'none'],
  ['recognised first', { kind: 'needsQualification', sure: true, paid: false, then: 'longTerm' }, 'longTerm'],
  ['settled without one, for the next time', { kind: 'settled', check: 'filing', next: 'temporary' }, 'temporary'],
  ['settled, and nothing to do', { kind: 'settled', check: 'nothing', next: null }, 'none'],
  ['by hand after a late filing of long stay', claim('longTerm'), 'longTerm'],
  ['by hand after a late referral', claim('referral'), 'referral'],
  ['by hand after a late temporary one', claim('temporary'), 'temporary'],
  ['by hand, as an emergency', claim('emergency'), 'none'],
  ['by hand, filed already', claim('filed'), 'none'],
  ['filed already', { kind: 'alreadyFiled', filing: standing as never }, 'none']
])('what to hand in: %s', (_, outcome, kind) => expect(filingToHandIn(outcome)).toBe(kind))

it.each<[string, KnownOutcome, boolean, string]>([
  ['a new one', { kind: 'file', as: 'longTerm' }, false, 'none'],
  ['one in the place of another', { kind: 'file', as: 'longTerm', replaces: standing as never }, true, 'none'],
  ['the same at the counter', { kind: 'fileBeforeSettlement', as: 'longTerm', replaces: standing as never }, true, 'none'],
  ['a new one at the counter', { kind: 'fileBeforeSettlement', as: 'longTerm' }, false, 'none'],
  ['a bill by hand', claim('referral'), false, 'referral']
])('papers for %s', (_, outcome, replaces, footing) => {
  expect(checklistFacts(situation, outcome)).toEqual({ ...situation, replaces, footing, toFile: filingToHandIn(outcome) })
})
