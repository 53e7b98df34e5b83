import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { said } from './made-up-area.cases'
import { newbornCover, newbornTime } from './newborn'
import type { NewbornRule } from './terms'

const ninety: NewbornRule = { within: said({ days: 90 }), bothYears: said(true as const) }

describe('until when, and for which years', () => {
  it.each([
    ['inside one year', '2026-03-01', '2026-05-30', [2026]],
    ['the last birth day that stays inside the year', '2026-10-02', '2026-12-31', [2026]],
    ['one day later crosses the year end', '2026-10-03', '2027-01-01', [2026, 2027]],
    ['over a common February', '2026-12-01', '2027-03-01', [2026, 2027]],
    ['over a leap February', '2027-12-01', '2028-02-29', [2027, 2028]],
    ['born on a leap day', '2028-02-29', '2028-05-29', [2028]]
  ] as const)('%s', (_, birth, lastDay, years) => {
    expect(newbornTime(ninety, birth)).toEqual({ lastDay, years })
  })

  it('three months are not ninety days', () => {
    const rule: NewbornRule = { within: said({ months: 3 }) }
    expect(newbornTime(rule, '2026-11-30')).toEqual({ lastDay: '2027-02-28', years: [2026] })
    expect(newbornTime(ninety, '2026-11-30').lastDay).toBe('2027-02-28')
    expect(newbornTime(rule, '2026-07-01').lastDay).toBe('2026-10-01')
    expect(newbornTime(ninety, '2026-07-01').lastDay).toBe('2026-09-29')
  })
})

describe('from when', () => {
  const birth: IsoDate = '2026-11-10'
  it.each([
    ['on the day of birth', 0, { kind: 'fromBirth', on: birth }],
    ['on day 90', 90, { kind: 'fromBirth', on: birth }],
    ['on day 91: the ordinary rules', 91, { kind: 'ordinary' }]
  ])('%s', (_, day, cover) => {
    expect(newbornCover({ newborn: ninety }, birth, addDays(birth, day))).toEqual(cover)
  })

  // The shape of 连云港: three steps.
  const steps: NewbornRule = {
    within: said({ months: 3 }),
    later: said([{ upToMonths: 6, wait: { days: 30 } }, { upToMonths: 'open', wait: { months: 6 } }] as const)
  }
  it.each([
    ['three months old to the day', '2027-02-10', { kind: 'fromBirth', on: birth }],
    ['one day older', '2027-02-11', { kind: 'afterPayment', on: '2027-03-13' }],
    ['six months old to the day', '2027-05-10', { kind: 'afterPayment', on: '2027-06-09' }],
    ['one day older than that', '2027-05-11', { kind: 'afterPayment', on: '2027-11-11' }]
  ] as const)('%s', (_, payOn, cover) => {
    expect(newbornCover({ newborn: steps }, birth, payOn)).toEqual(cover)
  })

  it('says when the area has no rule', () => {
    expect(newbornCover({}, birth, birth)).toEqual({ kind: 'unknown' })
  })
})
