import { isPending } from '@/domain/deadline/deadline'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { enrolmentRulesFor, nationalEnrolment, workCalendar } from '.'

const baby = (birthDate: IsoDate, areaCode: string): Member => ({
  id: 'b', nickname: '宝宝', relation: 'child', birthYear: 2026, birthDate, insurance: 'none', areaCode, years: []
})

const see = (birthDate: IsoDate, areaCode: string, on: IsoDate) =>
  deadlinesFor({
    members: [baby(birthDate, areaCode)], marks: {}, entries: [], on, horizon: { from: '2026-01-01', to: '2028-12-31' },
    rulesOf: enrolmentRulesFor, usual: nationalEnrolment, calendar: workCalendar
  })

const open = (birthDate: IsoDate, areaCode: string, on: IsoDate) =>
  see(birthDate, areaCode, on).deadlines.filter((one) => isPending(one) && one.state !== 'upcoming' && (one.year ?? 0) <= 2027).map(({ kind, state, year, amounts }) => `${kind} ${state} ${year} ${amounts.length}`)

describe('a newborn of 温州 that nobody enrolled owes the next year’s ordinary premium', () => {
  it.each([
    ['2026-10-02', '2026-12-31', ['premium late 2027 1', 'newborn due 2026 1']],
    ['2026-10-02', '2027-01-01', ['premium late 2027 1']],
    ['2026-10-02', '2027-01-10', ['premium late 2027 1']],
    ['2026-10-05', '2027-01-03', ['newborn due 2026 2']],
    ['2026-10-05', '2027-01-04', ['premium late 2027 1']],
    ['2026-10-05', '2027-01-10', ['premium late 2027 1']]
  ] as const)('born %s, on %s', (birthDate, on, expected) => {
    expect(open(birthDate, '330300', on).sort()).toEqual([...expected].sort())
  })
})

it.each(['330300', '330800', '500000', '310000', '370200'])('and in %s no week of two years is empty', (area) => {
  for (const birthDate of ['2026-03-10', '2026-10-02', '2026-10-05', '2026-12-20'] as const) {
    for (let day = 0; day < 730; day += 7) {
      const on = addDays(birthDate, day)
      const { deadlines, unknown } = see(birthDate, area, on)
      const found = unknown.length > 0 || deadlines.some((one) => isPending(one) || one.state === 'ask')
      if (!found) throw new Error(`${area}, born ${birthDate}: nothing on ${on}`)
    }
  }
})
