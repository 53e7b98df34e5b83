import { fen } from '@/domain/money/fen'
import type { PrintedBill } from './bills'
import type { Case } from '@/domain/case/case'
import { openClaims, withClaims, type ClaimRecords } from './claims'

const bill: PrintedBill = { id: 'b1', state: 'unclaimed', who: 'm1', on: '2026-09-08', care: 'inpatient', tier: 'primary', place: 'local', city: '', filing: 'none', sheet: { total: fen(2_450_00) } }

it.each([
  ['a bill that waits to be handed in', [], bill, ['b1']],
  ['a settled one', [], { ...bill, state: 'settled' }, []],
  ['one that was noted by hand for that day', [{ kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-09-08' }], bill, ['c1']],
  ['one noted for another day', [{ kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-09-09' }], bill, ['c1', 'b1']]
] as const)('%s', (_case, entries, one, ids) => {
  expect(withClaims(entries, [one as PrintedBill]).map(({ id }) => id)).toEqual(ids)
})

describe('what is still to be got back', () => {
  const claimed = (about: string, more: Partial<Case> = {}): Case => ({ id: 'k', member: 'm1', list: 'filing-handClaim', about, begunOn: '2026-09-10', marks: {}, ...more })
  const noted = [{ kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-10-01' }] as const
  const records = { entries: noted, bills: [bill], marks: {}, cases: [] }

  it.each<[string, Partial<ClaimRecords>, readonly string[]]>([
    ['noted and in the ledger, the oldest first', {}, ['2026-09-08', '2026-10-01']],
    ['one ticked in the calendar', { marks: { 'claim:c1': '2026-11-01' } }, ['2026-09-08']],
    ['a bill ticked in the calendar', { marks: { 'claim:b1': '2026-11-01' } }, ['2026-10-01']],
    ['one whose steps are walked, known from nowhere else', { cases: [claimed('bill:2026-11-05')] }, ['2026-09-08', '2026-10-01', '2026-11-05']],
    ['one that was paid out', { cases: [claimed('bill:2026-09-08', { endedOn: '2026-11-20' })] }, ['2026-10-01']],
    ['the steps of somebody else, of another list, of no day', { cases: [claimed('bill:2026-11-05', { member: 'm2' }), claimed('bill:2026-11-06', { list: 'filing-temporary' }), claimed('')] }, ['2026-09-08', '2026-10-01']]
  ])('%s', (_, more, days) => {
    expect(openClaims({ ...records, ...more }, 'm1').map(({ endedOn }) => endedOn)).toEqual(days)
  })

  it('with its bill, and the day it was handed in', () => {
    const cases = [claimed('bill:2026-09-08', { marks: { '*': { submit: { on: '2026-11-02' } } } })]
    expect(openClaims({ ...records, cases }, 'm1')[0]).toEqual({ endedOn: '2026-09-08', bill, handedInOn: '2026-11-02' })
  })
})
