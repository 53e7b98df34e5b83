import { addDays, yearOf, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { fen } from '@/domain/money/fen'
import type { PrintedBill } from '@/state/bills'
import { copy } from './sample.copy'

const HOME = '330800'
const OTHER = '500000'

/** Invented, and of today: last year and this one are paid, the season for next year is open. */
export function sampleMembers(on: IsoDate): readonly Member[] {
  const year = yearOf(on)
  const years = [year - 1, year].map((one) => ({ year: one, state: 'paid' as const }))
  const { names, away } = copy
  return [
    { id: 'sampleself', nickname: names.self, relation: 'self', birthYear: year - 38, insurance: 'employee', status: 'active', areaCode: HOME, years: [] },
    { id: 'sampledad', nickname: names.father, relation: 'father', birthYear: year - 70, insurance: 'resident', group: 'adult', areaCode: HOME, years, careArea: away, filing: { kind: 'longTerm', from: `${year}-01-01` as IsoDate } },
    { id: 'samplemom', nickname: names.mother, relation: 'mother', birthYear: year - 67, insurance: 'resident', group: 'adult', areaCode: HOME, years },
    { id: 'samplewife', nickname: names.spouse, relation: 'spouse', birthYear: year - 36, insurance: 'flexible', areaCode: OTHER, years: [] },
    { id: 'samplekid', nickname: names.child, relation: 'child', birthYear: year - 7, insurance: 'resident', group: 'student', areaCode: HOME, years }
  ]
}

export function sampleBills(on: IsoDate): readonly PrintedBill[] {
  const stay = { care: 'inpatient', tier: 'secondary', place: 'local', city: '', filing: 'none', who: 'samplemom', state: 'settled' } as const
  const sums = (total: number, pooledFund: number) => ({ total: fen(total), covered: fen(total), deductible: fen(700_00), pooledFund: fen(pooledFund), fundTotal: fen(pooledFund), own: fen(total - pooledFund) })
  return [
    { ...stay, id: 'sampleone', on: addDays(on, -20), sheet: sums(20_000_00, 12_545_00) },
    { ...stay, id: 'sampletwo', on: addDays(on, -160), sheet: sums(8_000_00, 4_745_00) }
  ]
}

/** By the name of the store, as it would lie on a phone. */
export const sampleTexts = (on: IsoDate): Readonly<Record<string, string>> => ({
  household: JSON.stringify({ state: { members: sampleMembers(on) }, version: 3 }),
  bills: JSON.stringify({ state: { bills: sampleBills(on) }, version: 1 })
})
