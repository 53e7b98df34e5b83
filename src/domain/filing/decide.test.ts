import fc from 'fast-check'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { decide } from './decide'
import { OUTCOME_KINDS, type Outcome } from './outcome'
import {
  ANSWERS, CARES, FILING_KINDS, REACHES, REASONS, STAGES,
  type FilingNeed, type FilingRules, type Reason, type Situation, type Stage, type StandingFiling
} from './situation'

const ON: IsoDate = '2026-11-22'

const said = <T>(value: T): Figure<T> => ({
  claims: [{ source: 'page', at: 'line 1', says: 'as printed', grade: 'unverified', period: '2025', checkedOn: '2026-11-22' }],
  readings: [{ value, from: [0] }]
})
const need = (value: FilingNeed): FilingRules => ({ need: said(value) })

const plain = (over: Partial<Situation> = {}): Situation => ({
  reason: 'longStay', stage: 'planned', reach: 'crossProvince', care: 'inpatient',
  networked: 'yes', qualified: 'yes', listed: 'yes', marked: 'yes', endedOn: '2026-11-01', ...over
})

/** One word per outcome, so that a row of the grid can be read aloud. */
function word(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'file':
      return `file ${outcome.as}`
    case 'fileBeforeSettlement':
      return `now ${outcome.as}`
    case 'ask':
      return `ask, ${word(outcome.meanwhile)}`
    case 'handClaim':
      return `claim ${outcome.footing}`
    case 'settled':
      return `settled, check ${outcome.check}`
    case 'pharmacy':
      return outcome.paid ? 'pharmacy, paid' : 'pharmacy'
    default:
      return outcome.kind
  }
}

type Row = readonly [cell: string, reason: Reason, stage: Stage, inProvince: readonly string[], crossProvince: readonly string[]]

const long = (reason: Reason): Row[] => [
  [`${reason}, planned`, reason, 'planned',
    ['ask, file longTerm', 'ask, file longTerm', 'ask, file longTerm', 'pharmacy'],
    ['file longTerm', 'file longTerm', 'file longTerm', 'pharmacy']],
  [`${reason}, bill open`, reason, 'unsettled',
    ['ask, now longTerm', 'ask, now longTerm', 'ask, now longTerm', 'pharmacy'],
    ['now longTerm', 'now longTerm', 'now longTerm', 'pharmacy']],
  [`${reason}, paid by oneself`, reason, 'selfPaid',
    ['claim longTerm', 'claim longTerm', 'claim longTerm', 'pharmacy, paid'],
    ['claim longTerm', 'claim longTerm', 'claim longTerm', 'pharmacy, paid']],
  [`${reason}, settled`, reason, 'settled',
    ['settled, check filing', 'settled, check filing', 'settled, check filing', 'settled, check nothing'],
    ['settled, check filing', 'settled, check filing', 'settled, check filing', 'settled, check nothing']]
]

/** The whole grid: every reason × stage × reach × care, written out. In-province rule unknown, across provinces a filing is required. */
const GRID: readonly Row[] = [
  ...long('retiredAway'),
  ...long('longStay'),
  ...long('workAway'),
  ['referral, planned', 'referral', 'planned',
    ['ask, file referral', 'ask, file referral', 'ask, file referral', 'pharmacy'],
    ['file referral', 'file referral', 'file referral', 'pharmacy']],
  ['referral, bill open', 'referral', 'unsettled',
    ['ask, now referral', 'ask, now referral', 'ask, now referral', 'pharmacy'],
    ['now referral', 'now referral', 'now referral', 'pharmacy']],
  ['referral, paid by oneself', 'referral', 'selfPaid',
    ['claim referral', 'claim referral', 'claim referral', 'pharmacy, paid'],
    ['claim referral', 'claim referral', 'claim referral', 'pharmacy, paid']],
  ['referral, settled', 'referral', 'settled',
    ['settled, check filing', 'settled, check filing', 'settled, check filing', 'settled, check nothing'],
    ['settled, check filing', 'settled, check filing', 'settled, check filing', 'settled, check nothing']],
  ['emergency, on the way', 'emergency', 'planned',
    ['countsAsFiled', 'countsAsFiled', 'countsAsFiled', 'pharmacy'],
    ['countsAsFiled', 'countsAsFiled', 'countsAsFiled', 'pharmacy']],
  ['emergency, bill open', 'emergency', 'unsettled',
    ['countsAsFiled', 'countsAsFiled', 'countsAsFiled', 'pharmacy'],
    ['countsAsFiled', 'countsAsFiled', 'countsAsFiled', 'pharmacy']],
  ['emergency, discharged and paid: never sent back to the hospital', 'emergency', 'selfPaid',
    ['claim emergency', 'claim emergency', 'claim emergency', 'pharmacy, paid'],
    ['claim emergency', 'claim emergency', 'claim emergency', 'pharmacy, paid']],
  ['emergency, settled', 'emergency', 'settled',
    ['settled, check emergencyMark', 'settled, check emergencyMark', 'settled, check emergencyMark', 'settled, check nothing'],
    ['settled, check emergencyMark', 'settled, check emergencyMark', 'settled, check emergencyMark', 'settled, check nothing']],
  ['passing through, planned', 'temporary', 'planned',
    ['ask, file temporary', 'ask, file temporary', 'ask, file temporary', 'pharmacy'],
    ['file temporary', 'file temporary', 'file temporary', 'pharmacy']],
  ['passing through, bill open', 'temporary', 'unsettled',
    ['ask, now temporary', 'ask, now temporary', 'ask, now temporary', 'pharmacy'],
    ['now temporary', 'now temporary', 'now temporary', 'pharmacy']],
  ['passing through, paid by oneself', 'temporary', 'selfPaid',
    ['claim temporary', 'claim temporary', 'claim temporary', 'pharmacy, paid'],
    ['claim temporary', 'claim temporary', 'claim temporary', 'pharmacy, paid']],
  ['passing through, settled', 'temporary', 'settled',
    ['settled, check filing', 'settled, check filing', 'settled, check filing', 'settled, check nothing'],
    ['settled, check filing', 'settled, check filing', 'settled, check filing', 'settled, check nothing']]
]

describe('the grid', () => {
  it('has a row for every reason and stage, each once', () => {
    const rows = GRID.map(([, reason, stage]) => `${reason} ${stage}`)
    const wanted = REASONS.flatMap((reason) => STAGES.map((stage) => `${reason} ${stage}`))
    expect([...rows].sort()).toEqual([...wanted].sort())
  })

  it.each(GRID)('%s', (_, reason, stage, inProvince, crossProvince) => {
    const walk = (reach: (typeof REACHES)[number], rules: FilingRules) =>
      CARES.map((care) => word(decide(plain({ reason, stage, reach, care }), rules, undefined, ON)))

    expect(walk('inProvince', {})).toEqual(inProvince)
    expect(walk('crossProvince', need('required'))).toEqual(crossProvince)
  })
})

describe('what the area says', () => {
  it.each([
    ['no filing needed', 'exempt', 'planned', 'noFiling'],
    ['no filing needed, bill open', 'exempt', 'unsettled', 'noFiling'],
    ['no filing needed, paid', 'exempt', 'selfPaid', 'claim notNeeded'],
    ['no filing needed, settled', 'exempt', 'settled', 'settled, check nothing'],
    ['exemption withdrawn: file', 'withdrawn', 'planned', 'file longTerm'],
    ['exemption withdrawn, bill open', 'withdrawn', 'unsettled', 'now longTerm'],
    ['exemption withdrawn, paid', 'withdrawn', 'selfPaid', 'claim longTerm'],
    ['a trial in a region: ask, and file meanwhile', 'trial', 'planned', 'ask, file longTerm'],
    ['a trial, paid', 'trial', 'selfPaid', 'claim longTerm'],
    ['required', 'required', 'planned', 'file longTerm']
  ] as const)('%s', (_, rule, stage, expected) => {
    expect(word(decide(plain({ stage, reach: 'inProvince' }), need(rule), undefined, ON))).toBe(expected)
  })

  it('an exempt emergency is still an emergency', () => {
    expect(word(decide(plain({ reason: 'emergency', stage: 'selfPaid' }), need('exempt'), undefined, ON))).toBe('claim emergency')
  })

  it('says which question is open', () => {
    expect(decide(plain(), {}, undefined, ON)).toMatchObject({ kind: 'ask', question: 'areaRule' })
    expect(decide(plain(), need('trial'), undefined, ON)).toMatchObject({ kind: 'ask', question: 'regionTrial', rule: { readings: [{ value: 'trial' }] } })
  })
})

describe('a filing that already stands', () => {
  const standing = (kind: StandingFiling['kind']): StandingFiling => ({ kind, from: '2026-06-16', until: '2026-12-15' })
  const required = need('required')

  it.each([
    ['long-term, for a long stay', 'longTerm', 'longStay', 'alreadyFiled'],
    ['long-term, for a referral to that place', 'longTerm', 'referral', 'alreadyFiled'],
    ['long-term, in an emergency: the better footing', 'longTerm', 'emergency', 'alreadyFiled'],
    ['temporary, for a long stay: file anew', 'temporary', 'workAway', 'file longTerm'],
    ['temporary, for a referral: the referral pays better', 'temporary', 'referral', 'file referral'],
    ['temporary, passing through', 'temporary', 'temporary', 'alreadyFiled'],
    ['temporary, in an emergency: the emergency pays better', 'temporary', 'emergency', 'countsAsFiled'],
    ['referral, passing through', 'referral', 'temporary', 'alreadyFiled'],
    ['referral, for a long stay', 'referral', 'retiredAway', 'file longTerm']
  ] as const)('%s', (_, kind, reason, expected) => {
    expect(word(decide(plain({ reason }), required, standing(kind), ON))).toBe(expected)
  })

  it('names the filing that a new one replaces', () => {
    expect(decide(plain({ reason: 'workAway' }), required, standing('temporary'), ON)).toEqual({
      kind: 'file', as: 'longTerm', replaces: standing('temporary')
    })
  })

  it.each([
    ['long stay, claimed as filed', 'longStay', 'longTerm', 'claim filed'],
    ['emergency with a long-term filing, claimed as filed', 'emergency', 'longTerm', 'claim filed'],
    ['emergency with a temporary filing, claimed as an emergency', 'emergency', 'temporary', 'claim emergency'],
    ['long stay on a temporary filing: long-term to be filed late', 'longStay', 'temporary', 'claim longTerm']
  ] as const)('paid by oneself: %s', (_, reason, kind, expected) => {
    expect(word(decide(plain({ reason, stage: 'selfPaid' }), required, standing(kind), ON))).toBe(expected)
  })

  it('settled with a filing in force needs no second look', () => {
    expect(decide(plain({ stage: 'settled' }), required, standing('longTerm'), ON)).toEqual({ kind: 'settled', check: 'nothing', next: null })
    expect(decide(plain({ stage: 'settled', reason: 'emergency' }), required, standing('longTerm'), ON)).toMatchObject({ check: 'nothing' })
    expect(decide(plain({ stage: 'settled' }), required, undefined, ON)).toEqual({ kind: 'settled', check: 'filing', next: 'longTerm' })
    expect(decide(plain({ stage: 'settled', reason: 'temporary' }), required, undefined, ON)).toMatchObject({ next: null })
  })

  it('answers an unknown rule when the filing stands anyway', () => {
    expect(word(decide(plain({ reach: 'inProvince' }), {}, standing('longTerm'), ON))).toBe('alreadyFiled')
  })
})

describe('chronic outpatient care', () => {
  const chronic = (over: Partial<Situation>) => decide(plain({ care: 'chronicOutpatient', ...over }), need('required'), undefined, ON)

  it.each([
    ['recognised and listed', { qualified: 'yes', listed: 'yes' }, { kind: 'file' }],
    ['recognised, list unknown', { qualified: 'yes', listed: 'unknown' }, { kind: 'file' }],
    ['not recognised', { qualified: 'no', listed: 'yes' }, { kind: 'needsQualification', sure: true, paid: false, then: 'longTerm' }],
    ['recognition unknown', { qualified: 'unknown', listed: 'yes' }, { kind: 'needsQualification', sure: false, paid: false }],
    ['not recognised, bill open', { stage: 'unsettled', qualified: 'no' }, { kind: 'needsQualification', paid: false }],
    ['recognised but not listed', { qualified: 'yes', listed: 'no' }, { kind: 'unlistedDisease', stillFile: 'longTerm' }],
    ['paid, not recognised', { stage: 'selfPaid', qualified: 'no' }, { kind: 'needsQualification', paid: true }],
    ['paid, recognition unknown: the claim runs, check meanwhile', { stage: 'selfPaid', qualified: 'unknown' }, { kind: 'handClaim', checkQualification: true }],
    ['paid, recognised, not listed', { stage: 'selfPaid', qualified: 'yes', listed: 'no' }, { kind: 'handClaim', checkQualification: false }],
    ['an emergency is not chronic care', { reason: 'emergency', qualified: 'no' }, { kind: 'countsAsFiled' }]
  ] as const)('%s', (_, over, expected) => {
    expect(chronic(over)).toMatchObject(expected)
  })

  it('a question not asked is not a no', () => {
    const { qualified: _, ...silent } = plain({ care: 'chronicOutpatient' })
    expect(decide(silent, need('required'), undefined, ON)).toMatchObject({ kind: 'needsQualification', sure: false })
  })
})

describe('off the network, and unmarked', () => {
  it.each([
    ['planned: a filing still decides the rate', { networked: 'no' }, { kind: 'notNetworked', stillFile: 'longTerm' }],
    ['emergency: nothing to file', { networked: 'no', reason: 'emergency' }, { kind: 'notNetworked', stillFile: null }],
    ['pharmacy on the way: file for the place', { care: 'pharmacy' }, { kind: 'pharmacy', paid: false, stillFile: 'longTerm' }],
    ['pharmacy in an emergency', { care: 'pharmacy', reason: 'emergency' }, { kind: 'pharmacy', stillFile: null }],
    ['network unknown is not a no', { networked: 'unknown' }, { kind: 'file' }],
    ['hospital will not mark it, bill open', { reason: 'emergency', stage: 'unsettled', marked: 'no' }, { kind: 'fileBeforeSettlement', as: 'temporary' }],
    ['mark unknown', { reason: 'emergency', stage: 'unsettled', marked: 'unknown' }, { kind: 'countsAsFiled', marked: 'unknown', fallback: 'temporary' }],
    ['hospital would not mark it, paid: still an emergency claim', { reason: 'emergency', stage: 'selfPaid', marked: 'no' }, { kind: 'handClaim', footing: 'emergency' }]
  ] as const)('%s', (_, over, expected) => {
    expect(decide(plain(over), need('required'), undefined, ON)).toMatchObject(expected)
  })

  it('off the network in an exempt area there is nothing to file', () => {
    expect(decide(plain({ networked: 'no' }), need('exempt'), undefined, ON)).toEqual({ kind: 'notNetworked', stillFile: null })
  })
})

describe('whatever the answers', () => {
  const situations: fc.Arbitrary<Situation> = fc.record({
    reason: fc.constantFrom(...REASONS), stage: fc.constantFrom(...STAGES), reach: fc.constantFrom(...REACHES), care: fc.constantFrom(...CARES),
    networked: fc.constantFrom(...ANSWERS), qualified: fc.constantFrom(...ANSWERS), listed: fc.constantFrom(...ANSWERS), marked: fc.constantFrom(...ANSWERS)
  })
  const rules: fc.Arbitrary<FilingRules> = fc.constantFrom({}, need('required'), need('exempt'), need('trial'), need('withdrawn'), { claimMonths: said(3) })
  const filings = fc.option(fc.record({ kind: fc.constantFrom(...FILING_KINDS), from: fc.constant('2026-06-01' as IsoDate) }), { nil: undefined })

  const BY_STAGE: Record<Stage, readonly Outcome['kind'][]> = {
    planned: ['file', 'alreadyFiled', 'noFiling', 'countsAsFiled', 'notNetworked', 'needsQualification', 'unlistedDisease', 'pharmacy', 'ask'],
    unsettled: ['fileBeforeSettlement', 'alreadyFiled', 'noFiling', 'countsAsFiled', 'notNetworked', 'needsQualification', 'unlistedDisease', 'pharmacy', 'ask'],
    selfPaid: ['handClaim', 'needsQualification', 'pharmacy'],
    settled: ['settled']
  }

  it('the outcome belongs to the stage: nobody who has paid is sent to file before a visit', () => {
    fc.assert(fc.property(situations, rules, filings, (situation, known, standing) => {
      const { kind } = decide(situation, known, standing, ON)
      return OUTCOME_KINDS.includes(kind) && BY_STAGE[situation.stage].includes(kind)
    }), { numRuns: 4000 })
  })

  it('an emergency is never told to file before it goes', () => {
    fc.assert(fc.property(situations, rules, filings, (situation, known, standing) => {
      const outcome = decide({ ...situation, reason: 'emergency', stage: 'planned' }, known, standing, ON)
      return outcome.kind !== 'file' && outcome.kind !== 'ask'
    }))
  })
})
