import type { Group } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import { told } from '@/domain/enrolment/years.cases'
import { said } from '@/domain/enrolment/made-up-area.cases'
import { monthlyCredit } from '@/domain/enrolment/account-credit'
import { coverIf } from '@/domain/enrolment/first-day'
import { lateFee } from '@/domain/enrolment/late-fee'
import type { Member } from '@/domain/enrolment/member'
import { newbornCover, newbornTime } from '@/domain/enrolment/newborn'
import { amountFor, payable } from '@/domain/enrolment/premium'
import { afterWait, totalMonths, waitsFor } from '@/domain/enrolment/waiting'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPacks } from './packs'
import { enrolmentFor, enrolmentRulesFor, fillRules, nationalEnrolment, typicalOf } from './find-enrolment'

const rules = (code: string): EnrolmentRules => {
  const found = enrolmentRulesFor(code)
  if (found === undefined) throw new Error(`no rules for ${code}`)
  return found
}
const resident = (areaCode: string, more: Partial<Member> = {}): Member => ({
  id: 'm1', nickname: '妈妈', relation: 'mother', birthYear: 1959, insurance: 'resident', areaCode, years: told([2023, 2024, 2025]), ...more
})
const days = (code: string, year: number, payOn: Parameters<typeof coverIf>[3], more: Partial<Member> = {}) => {
  const cover = coverIf(rules(code), resident(code, more), year, payOn)
  return cover.kind === 'from' ? cover.readings.map(({ on }) => on) : cover.kind
}

describe('the window of an area', () => {
  it.each([
    ['衢州 2026, as printed', '330800', 2026, 'found', '2025-09-01', '2025-12-31'],
    ['衢州 2027, moved', '330800', 2027, 'projected', '2026-09-01', '2026-12-31'],
    ['重庆 2024', '500000', 2024, 'found', '2023-10-12', '2023-12-31'],
    ['重庆 2027, three years on', '500000', 2027, 'projected', '2026-10-12', '2026-12-31'],
    ['上海 2026', '310000', 2026, 'found', '2025-11-07', '2025-12-25'],
    ['台州 2025, first day unknown', '331000', 2025, 'found', undefined, '2024-12-25'],
    ['北京 2026, into the year', '110000', 2026, 'found', '2025-11-30', '2026-02-28'],
    ['北京 2027: no notice yet, last season’s days moved', '110000', 2027, 'projected', '2026-11-30', '2027-02-28'],
    ['新乡 2026: its province’s', '410700', 2026, 'found', '2025-09-29', '2025-12-31'],
    ['周口 2026: its own is of 2025, the province’s is newer', '411600', 2026, 'found', '2025-09-29', '2025-12-31'],
    ['周口 2025: its own', '411600', 2025, 'found', undefined, '2024-12-31'],
    ['石河子 2026: by the 兵团, not by 新疆', '659001', 2026, 'found', undefined, '2025-12-31'],
    ['东莞 2026, its own', '441900', 2026, 'found', '2025-09-01', '2025-12-30'],
    ['温州 2024, first day unknown', '330300', 2024, 'found', undefined, '2023-12-20']
  ])('%s', (_, code, year, kind, from, to) => {
    const found = enrolmentFor(code, year)
    expect(found.kind).toBe(kind)
    expect(found.kind === 'unknown' ? undefined : found.window.pay).toEqual(from === undefined ? { to } : { from, to })
  })

  it.each([
    ['沈阳: premiums but no window', '210100', 2026, '024-12393'],
    ['桂林: nothing of its own but its dialling code', '450300', 2027, '0773-12393'],
    ['衢州 before the first published year', '330800', 2025, '0570-12393'],
    ['no area', '', 2027, '12393'],
    ['the nation is no place to be insured in', '000000', 2026, '12393']
  ])('unknown – %s', (_, code, year, hotline) => {
    expect(enrolmentFor(code, year)).toMatchObject({ kind: 'unknown', hotline })
  })

  it('an unknown one comes with what most places do, marked as such', () => {
    expect(typicalOf(2027)).toMatchObject({
      window: { pay: { from: '2026-09-01', to: '2026-12-31' }, certainty: 'projected', basis: 2025 },
      amount: { kind: 'premium', basis: 2026, projected: true, rows: [{ amount: { readings: [{ value: 400_00 }] } }] }
    })
  })
})

describe('years of a place and of its province', () => {
  it('a city that names a window never borrows the province’s late one', () => {
    expect(rules('410300').late).toEqual([])
    expect(rules('341100').late.map(({ year }) => year)).toEqual([2026])
    expect(days('341100', 2026, '2026-02-28')).toEqual(['2026-03-01'])
  })
  it.each([
    ['安庆, by its province: the day after', '340800', '2026-01-15', ['2026-01-16']],
    ['石家庄, by its province: the same day', '130100', '2026-01-15', ['2026-01-15']],
    ['张掖: three months, or ninety days', '620700', '2026-02-01', ['2026-05-01', '2026-05-02']],
    ['西宁 in March: three months', '630100', '2026-03-01', ['2026-06-01']],
    ['咸宁: nobody says from when', '421200', '2026-01-15', ['2026-01-15', '2026-01-01']]
  ] as const)('%s', (_, code, payOn, expected) => {
    expect(days(code, 2026, payOn)).toEqual(expected)
  })
  it('a year of its own replaces the province’s, other years stay', () => {
    const premium = (code: string) => rules(code).premiums.map(({ year, rows }) => [year, rows[0].amount.readings[0].value])
    expect(premium('411600')).toEqual([[2025, 400_00], [2026, 400_00]])
    expect(premium('410200')).toEqual([[2026, 410_00]])
  })
})

describe('filling', () => {
  it('from the province, then the nation', () => {
    expect(rules('320500').gap?.waitAfter.readings.map(({ value }) => value)).toEqual([3, 0])
    expect(rules('370100').incentive?.perYear.readings[0].value).toBe(3_000_00)
    expect(rules('350300').channels.length).toBeGreaterThan(2)
    expect(rules('330100').newborn?.within.readings[0].value).toEqual({ days: 90 })
  })
  it('never lends the nation’s window, premium or channels to an area', () => {
    expect(rules('450300')).toMatchObject({ windows: [], late: [], premiums: [], channels: [] })
  })
  it('an area’s own rule wins', () => {
    expect(rules('320700').newborn?.within.readings[0].value).toEqual({ months: 3 })
    expect(rules('320700').gap?.waitAfter.readings[0].value).toBe(3)
  })
  it('takes each rule from the nearest that has it', () => {
    const own = { areaCode: '990100', areaName: '甲市', claimMonths: said(1) }
    const province = { areaCode: '990000', areaName: '乙省', claimMonths: said(2), transferWorkdays: said(10), hotline: '0990-12393' }
    const filled = fillRules('990100', own, province)
    expect([filled.claimMonths, filled.transferWorkdays].map((figure) => figure?.readings[0].value)).toEqual([1, 10])
    expect(filled.filingMonths?.readings[0].value).toBe(6)
    expect([filled.areaCode, filled.areaName, filled.hotline]).toEqual(['990100', '甲市', '0990-12393'])
  })
  it.each([
    ['衢州 names both', '330800', [2_00, 77_50]],
    ['武汉 names the retired alone', '420100', [2_00, 83_00]],
    ['杭州 names neither', '330100', [2_00, undefined]]
  ])('figure by figure what goes into the account: %s', (_, code, expected) => {
    const { active, retired } = rules(code).account ?? {}
    expect([active?.readings[0].value, retired?.readings[0].value]).toEqual(expected)
  })
  it.each([
    ['the nation', '330100', 1_000_00, [true, true, false]],
    ['许昌 says all of it', '411000', 3_000_00, [true, true, true]],
    ['上饶 names sums, and nothing of how they end', '361100', 3_000_00, [true, true, false]],
    ['济南, by its province', '370100', 3_000_00, [true, true, false]],
    ['成都: only a machine says 4,000', '510100', 1_000_00, [true, true, false]]
  ])('and how raises end: %s', (_, code, perYear, expected) => {
    const { incentive } = rules(code)
    expect(incentive?.perYear.readings[0].value).toBe(perYear)
    expect([incentive?.clearedByUse, incentive?.restartsAfterLapse, incentive?.keptAfterLapse].map(Boolean)).toEqual(expected)
  })
  it('is the same object each time', () => {
    expect(enrolmentRulesFor('330800')).toBe(enrolmentRulesFor('330800'))
  })
})

describe('衢州', () => {
  // P03: the printed cover is the year before.
  it('2025 年 9–12 月 buys 2026, with the printed year beside it', () => {
    const [window] = rules('330800').windows
    expect(window?.cover).toMatchObject({ doubt: 'conflict', readings: [{ value: { from: '2026-01-01' } }], aside: [{ value: { from: '2025-01-01' } }] })
  })
  // P05
  it('440 is adopted; 400, 380 and 590 are shown', () => {
    const amount = amountFor(rules('330800'), resident('330800'), 2026)
    const [row] = amount.kind === 'premium' ? amount.rows : []
    expect(row?.amount).toMatchObject({ doubt: 'conflict', readings: [{ value: 440_00 }], aside: [{ value: 400_00 }, { value: 380_00 }, { value: 590_00 }] })
  })
  it.each([
    ['低保', 'minimumLiving', 0],
    ['特困', 'extremePoverty', 0],
    ['低保边缘 is not named', 'lowIncomeEdge', 440_00]
  ] as const)('pays for %s', (_, kind, left) => {
    const amount = amountFor(rules('330800'), resident('330800', { hardship: { kind } }), 2026)
    expect(amount.kind === 'premium' && payable(amount.rows[0], amount.aid)).toBe(left)
  })
  // N02, P02, P46
  it('the retired get 77.50 a month; the printed 775 stays beside it', () => {
    const credit = monthlyCredit(rules('330800').account, 'retired')
    expect(credit).toMatchObject({ kind: 'fixed', figure: { doubt: 'conflict', readings: [{ value: 77_50 }], aside: [{ value: 775_00 }] } })
  })
  it('a premium paid in January waits three months, whatever page ③ says', () => {
    expect(days('330800', 2027, '2027-01-04', { years: told([2026]) })).toEqual(['2027-04-04'])
  })
})

describe('重庆', () => {
  it.each([
    ['in the window', '2026-12-31', ['2027-01-01']],
    ['on New Year’s Day: the next month', '2027-01-01', ['2027-02-01']],
    ['on 28 February', '2027-02-28', ['2027-03-01']],
    ['on 1 March: three months', '2027-03-01', ['2027-06-01']]
  ] as const)('2027 paid %s', (_, payOn, expected) => {
    expect(days('500000', 2027, payOn, { years: told([2026]) })).toEqual(expected)
  })
  it('2028 has a 29 February', () => {
    expect(days('500000', 2028, '2028-02-29', { years: told([2027]) })).toEqual(['2028-03-01'])
    expect(days('500000', 2028, '2028-03-01', { years: told([2027]) })).toEqual(['2028-06-01'])
  })
  it('two grades, and students pay less where the year says so', () => {
    const names = (year: number, more: Partial<Member>) => {
      const amount = amountFor(rules('500000'), resident('500000', more), year)
      return amount.kind === 'premium' ? amount.rows.map(({ amount: { readings } }) => readings[0].value) : amount.kind
    }
    expect(names(2026, {})).toEqual([400_00, 775_00])
    expect(names(2026, { grade: '二档' })).toEqual([775_00])
    expect(names(2024, { group: 'student', grade: '一档' })).toEqual([350_00])
    expect(amountFor(rules('500000'), resident('500000'), 2027)).toMatchObject({ draft: true, projected: true, basis: 2026 })
  })
  it('ninety days are shown, not used', () => {
    expect(rules('500000').waiting?.fixed).toMatchObject({ readings: [{ value: { months: 3 } }], aside: [{ value: { days: 90 } }] })
  })
})

describe('青岛, W30', () => {
  const { waiting } = rules('370200')
  const wait = (years: number[], repaired: number) => (waiting ? waitsFor(waiting, { years, repaired }, true) : [])
  it.each([
    ['nothing paid up', 0, 4, '2027-05-01'],
    ['one year paid up', 1, 3, '2027-04-01']
  ] as const)('2025 and 2026 missed, paid in the window for 2027, %s', (_, repaired, months, start) => {
    const readings = wait([2026, 2025], repaired)
    expect(readings.map(totalMonths)).toEqual([months])
    expect(readings.map((reading) => afterWait('2027-01-01', reading))).toEqual([start])
  })
  it('elsewhere both readings are shown', () => {
    expect(days('330800', 2027, '2026-11-22', { years: told([2024], [2025, 2026]) })).toEqual(['2027-05-01', '2027-06-01'])
  })
})

describe('上海', () => {
  it.each([
    ['17', { group: 'child', birthYear: 2010 }, 400_00],
    ['turns 59', { group: 'adult', birthYear: 1967 }, 1_040_00],
    ['turns 60', { group: 'adult', birthYear: 1966 }, 870_00],
    ['turns 69', { group: 'adult', birthYear: 1957 }, 870_00],
    ['turns 70', { group: 'adult', birthYear: 1956 }, 700_00]
  ] as const)('%s', (_, who, sum) => {
    const amount = amountFor(rules('310000'), resident('310000', who), 2026)
    expect(amount.kind === 'premium' ? amount.rows.map((row) => row.amount.readings[0].value) : []).toEqual([sum])
  })
  it.each([
    ['the last day', '2025-12-25', ['2026-01-01']],
    ['the day after', '2025-12-26', ['2026-04-01']]
  ] as const)('paid on %s', (_, payOn, expected) => {
    expect(days('310000', 2026, payOn)).toEqual(expected)
  })
})

describe('温州', () => {
  it.each([
    ['before the year: from its first day', '2023-12-31', ['2024-01-01']],
    ['gap of three months', '2024-03-31', ['2024-04-01']],
    ['longer', '2024-04-01', ['2024-06-01']]
  ] as const)('%s', (_, payOn, expected) => {
    expect(days('330300', 2024, payOn)).toEqual(expected)
  })
})

describe('连云港', () => {
  const { newborn } = rules('320700')
  it('three months, then two steps', () => {
    expect(newborn && newbornTime(newborn, '2026-11-30').lastDay).toBe('2027-02-28')
    expect(newbornCover(rules('320700'), '2026-11-30', '2027-03-01')).toEqual({ kind: 'afterPayment', on: '2027-03-31' })
  })
})

it('W58: the late fee is the national one, for employers', () => {
  const perDay = nationalEnrolment.lateFeePerDay?.readings[0].value
  expect(perDay && lateFee('employer', fen(100_000_00), perDay, '2026-01-01', '2026-01-11')).toEqual({ kind: 'fee', days: 10, sum: 500_00 })
})

describe('a row for one group answers for nobody whose group is unsaid', () => {
  const ageless = ({ birthYear: _, ...member }: Member, more: Partial<Member> = {}): Member => ({ ...member, ...more })
  const student = ['510300', '511500', '511300', '230100', '371400']
  it.each(student)('%s publishes what students pay: an adult and a newborn are asked who they are', (code) => {
    const year = code === '230100' ? 2025 : 2026
    const unsaid = { kind: 'unknown', missing: ['group'] }
    expect(amountFor(rules(code), resident(code), year)).toEqual(unsaid)
    expect(amountFor(rules(code), ageless(resident(code), { birthDate: '2026-03-01', relation: 'child' }), year)).toEqual(unsaid)
    expect(amountFor(rules(code), resident(code, { group: 'student', birthYear: 2006 }), year)).toMatchObject({ kind: 'premium', missing: [] })
  })

  const published = enrolmentPacks.flatMap(({ areaCode, areaName }) => (enrolmentRulesFor(areaCode)?.premiums ?? []).map(({ year }) => [areaName, year, areaCode] as const))
  it.each(published)('%s %d: whatever an unsaid person may turn out to be is among the rows shown', (_, year, code) => {
    const people: readonly (readonly [Member, readonly Group[]])[] = [
      [resident(code, { birthYear: 1990 }), ['adult', 'student']],
      [ageless(resident(code), { birthDate: `${year}-01-01` as IsoDate }), ['child', 'student']],
      [ageless(resident(code)), ['adult', 'student', 'child']]
    ]
    for (const [person, groups] of people) {
      const unsaid = amountFor(rules(code), person, year)
      if (unsaid.kind !== 'premium') continue
      const said = groups.map((group) => amountFor(rules(code), { ...person, group }, year))
      expect(said.every((one) => one.kind === 'premium' && one.rows.every((row) => unsaid.rows.includes(row)))).toBe(true)
    }
  })
})
