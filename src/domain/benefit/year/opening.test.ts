import { yuan } from '../given.cases'
import { NOTHING_COUNTED, type Counters } from './counters'
import { correctYear, openYear } from './opening'

describe('a year as somebody tells it', () => {
  it('of which nothing was said has counted nothing', () => {
    expect(openYear({}, 'inpatient')).toEqual({ counters: {}, incentive: 0 })
  })

  it('counts each thing where it counts', () => {
    expect(openYear({ covered: yuan(9_000), carePaid: yuan(5_000), fundPaid: yuan(6_000), deductiblePaid: yuan(700), admissions: 2, majorIllnessBase: yuan(30), majorIllnessPaid: yuan(20), assistancePaid: yuan(10), incentive: yuan(1) }, 'inpatient')).toEqual({
      counters: {
        all: { base: yuan(9_000), paid: yuan(6_000), deductible: yuan(700), stays: 2 },
        inpatient: { base: yuan(9_000), paid: yuan(5_000), deductible: yuan(700), stays: 2 },
        majorIllness: { ...NOTHING_COUNTED, base: yuan(30), paid: yuan(20) },
        assistance: { ...NOTHING_COUNTED, paid: yuan(10) }
      },
      incentive: yuan(1)
    })
  })

  it('all care was paid at least what one kind of it was', () => {
    const { counters } = openYear({ carePaid: yuan(5_000) }, 'generalOutpatient')
    expect([counters.all?.paid, counters.generalOutpatient?.paid]).toEqual([yuan(5_000), yuan(5_000)])
  })

  it.each([
    [{ deductiblePaid: yuan(1) }, ['all', 'inpatient']], [{ admissions: 1 }, ['all', 'inpatient']], [{ covered: yuan(1) }, ['all', 'inpatient']], [{ fundPaid: yuan(1) }, ['all']],
    [{ majorIllnessBase: yuan(1) }, ['majorIllness']], [{ majorIllnessPaid: yuan(1) }, ['majorIllness']], [{ assistancePaid: yuan(1) }, ['assistance']]
  ] as const)('%j counts in %j alone', (opening, scopes) => expect(Object.keys(openYear(opening, 'inpatient').counters)).toEqual(scopes))
})

describe('a counted year that somebody corrects', () => {
  const counters: Counters = {
    all: { base: yuan(10_000), paid: yuan(6_000), deductible: yuan(900), stays: 3 },
    inpatient: { base: yuan(8_000), paid: yuan(5_000), deductible: yuan(700), stays: 2 },
    majorIllness: { ...NOTHING_COUNTED, base: yuan(40), paid: yuan(20) },
    generalOutpatient: { ...NOTHING_COUNTED, paid: yuan(1_000) }
  }
  const corrected = (said: Parameters<typeof correctYear>[1]) => correctYear({ counters, incentive: yuan(5) }, said, 'inpatient')

  it('stays what it was where nothing is said', () => expect(corrected({})).toEqual({ counters, incentive: yuan(5) }))

  it.each([
    ['more paid for this care', { carePaid: yuan(5_500) }, { paid: yuan(6_500) }, { paid: yuan(5_500) }],
    ['less paid for this care', { carePaid: yuan(4_000) }, { paid: yuan(5_000) }, { paid: yuan(4_000) }],
    ['more paid for all', { fundPaid: yuan(7_000) }, { paid: yuan(7_000) }, { paid: yuan(6_000) }],
    ['less than nothing is nothing', { fundPaid: yuan(0) }, { paid: 0 }, { paid: 0 }],
    ['more that counts', { covered: yuan(9_000) }, { base: yuan(11_000) }, { base: yuan(9_000) }],
    ['another deductible', { deductiblePaid: yuan(300) }, { deductible: yuan(500) }, { deductible: yuan(300) }],
    ['fewer stays', { admissions: 1 }, { stays: 2 }, { stays: 1 }],
    ['no stay', { admissions: 0 }, { stays: 1 }, { stays: 0 }]
  ] as const)('%s', (_, said, all, care) => {
    const after = corrected(said)
    expect(after.counters).toEqual({ ...counters, all: { ...counters.all, ...all }, inpatient: { ...counters.inpatient, ...care } })
    expect(after.incentive).toBe(yuan(5))
  })

  it('大病 is what is said of it', () => {
    expect(corrected({ majorIllnessBase: yuan(1) }).counters.majorIllness).toEqual({ ...NOTHING_COUNTED, base: yuan(1), paid: yuan(20) })
    expect(corrected({ majorIllnessPaid: yuan(0) }).counters.majorIllness).toEqual({ ...NOTHING_COUNTED, base: yuan(40), paid: 0 })
  })
})
