// A family of eight with a year of bills, as the phone of one of them holds it.
import { EIGHT } from './families'

const CARES = ['generalOutpatient', 'pharmacy', 'inpatient'] as const

/** One a week, of everybody in turn. */
export const YEAR_OF_BILLS = Array.from({ length: 52 }, (_, week) => {
  const month = Math.floor(week / 5) + 1
  const total = 8_000 + week * 1_237
  return {
    id: `bill${String(week).padStart(6, 'a')}`, state: 'settled', who: EIGHT[week % EIGHT.length]?.id, on: `2026-${String(month).padStart(2, '0')}-${String((week % 5) * 5 + 3).padStart(2, '0')}`,
    care: CARES[week % CARES.length], tier: 'secondary', place: 'local', city: '', filing: 'none',
    sheet: { total, covered: total - 500, pooledFund: Math.floor(total / 2), fundTotal: Math.floor(total / 2), own: total - Math.floor(total / 2), cash: total - Math.floor(total / 2) }
  }
})
export const savedBills = (bills: readonly object[]): string => JSON.stringify({ state: { bills }, version: 1 })
/** One figure that the family typed for a town. */
export const OWN_PLACE = JSON.stringify({ state: { figures: [{ id: '411600.resident.rate.tertiary', areaCode: '411600', scheme: 'resident', field: 'rate', tier: 'tertiary', value: 6000, from: {}, on: '2026-11-20' }] }, version: 1 })
/** At most so many pictures for all of it. */
export const MOST_CODES = 40
