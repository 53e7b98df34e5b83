import type { Member } from '@/domain/enrolment/member'
import { fen } from '@/domain/money/fen'
import { counterOf } from '@/domain/benefit/year/counters'
import { EMPTY_FORM, type EstimateForm } from '@/state/estimates'
import type { KeptBill, PrintedBill } from '@/state/bills'
import { basisOf, readForm } from './read-form'

const TODAY = '2025-12-20'
const dad: Member = { id: 'dad1', nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', years: [] }
const stay: PrintedBill = {
  id: 'one', state: 'settled', who: 'dad1', on: '2025-11-28', care: 'inpatient', tier: 'tertiary', place: 'local', city: '', filing: 'none',
  // (57,600 − 700) × 65 % = 36,985; of the rest 20,615 count, (20,615 − 15,000) × 60 % = 3,369.
  sheet: { total: fen(68_400_00), selfFunded: fen(4_200_00), firstPay: fen(6_600_00), covered: fen(57_600_00), deductible: fen(700_00), pooledFund: fen(36_985_00), majorIllness: fen(3_369_00), fundTotal: fen(40_354_00), own: fen(28_046_00) }
}
const form: EstimateForm = { ...EMPTY_FORM, who: 'dad1', tier: 'tertiary', total: '10000', a: '10000', b: '0', c: '0', splitOpen: true }

function read(typed: Partial<EstimateForm>, bills: readonly KeptBill[]) {
  const one = { ...form, ...typed }
  const basis = basisOf(one, [dad], TODAY, bills)
  const found = readForm(one, [dad], TODAY, basis)
  if (found.kind !== 'ready') throw new Error(found.kind)
  return { texts: basis.earlier?.texts, year: found.input.yearToDate }
}

it('the year before a bill comes from the settled bills before it', () => {
  const { texts, year } = read({}, [stay])
  expect(texts).toMatchObject({ deductiblePaid: '700.00', fundPaid: '36,985.00', majorIllnessBase: '20,615.00', majorIllnessPaid: '3,369.00', admissions: '1' })
  expect(counterOf(year, 'majorIllness')).toMatchObject({ base: 20_615_00, paid: 3_369_00 })
})

it.each([
  ['a bill after it', { on: '2025-10-01' } as const, [stay]],
  ['somebody else’s', {}, [{ ...stay, who: 'mum1' }]],
  ['one that is not settled yet', {}, [{ ...stay, state: 'unclaimed' } as const]],
  ['one of another benefit year', {}, [{ ...stay, on: '2024-11-28' } as const]],
  ['nothing', {}, []]
])('%s counts nothing', (_case, typed, bills) => {
  const { texts, year } = read(typed, bills)
  expect([texts, year.counters]).toEqual([undefined, {}])
})

it('what is typed goes before it, and the other fields stay from the ledger', () => {
  const { year } = read({ majorIllnessBase: '30000' }, [stay])
  expect([counterOf(year, 'majorIllness').base, counterOf(year, 'inpatient').deductible]).toEqual([30_000_00, 700_00])
})

it('a nought that is typed is a nought', () => {
  expect(counterOf(read({ deductiblePaid: '0' }, [stay]).year, 'inpatient').deductible).toBe(0)
})

it.each([
  ['a stay', {}, { fundPaid: '30000' }, [30_000_00, 30_000_00]],
  // Nothing of this kind was counted: all care of the year is more by what it was.
  ['a visit', { care: 'generalOutpatient' } as const, { fundPaid: '100' }, [37_085_00, 100_00]],
  ['a day less than the ledger has', {}, { fundPaid: '0' }, [0, 0]]
])('%s: what the fund paid is asked of one kind of care or of all, and never written into both', (_case, about, typed, paid) => {
  const { year } = read({ ...about, ...typed }, [stay])
  const care = 'care' in about ? about.care : 'inpatient'
  expect([counterOf(year, 'all').paid, counterOf(year, care).paid]).toEqual(paid)
})

it('what the fields do not ask for stays as the bills counted it', () => {
  const helped = { ...stay, sheet: { ...stay.sheet, medicalAssistance: fen(1_000_00), fundTotal: fen(41_354_00), own: fen(27_046_00) } }
  const [counted, typed] = [read({}, [helped]).year, read({ deductiblePaid: '300' }, [helped]).year]
  expect(counterOf(counted, 'assistance').paid).toBe(1_000_00)
  const { all: _all, inpatient: _stays, ...rest } = counted.counters
  expect(typed.counters).toMatchObject(rest)
  expect(counterOf(typed, 'inpatient')).toEqual({ ...counterOf(counted, 'inpatient'), deductible: 300_00 })
})
