import { fen } from '@/domain/money/fen'
import type { PrintedBill } from './bills'
import { withClaims } from './claims'

const bill: PrintedBill = { id: 'b1', state: 'unclaimed', who: 'm1', on: '2026-09-08', care: 'inpatient', tier: 'primary', place: 'local', city: '', filing: 'none', sheet: { total: fen(2_450_00) } }

it.each([
  ['a bill that waits to be handed in', [], bill, ['b1']],
  ['a settled one', [], { ...bill, state: 'settled' }, []],
  ['one that was noted by hand for that day', [{ kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-09-08' }], bill, ['c1']],
  ['one noted for another day', [{ kind: 'claim', id: 'c1', memberId: 'm1', endedOn: '2026-09-09' }], bill, ['c1', 'b1']]
] as const)('%s', (_case, entries, one, ids) => {
  expect(withClaims(entries, [one as PrintedBill]).map(({ id }) => id)).toEqual(ids)
})
