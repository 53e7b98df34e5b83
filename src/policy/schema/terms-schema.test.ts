import * as v from 'valibot'
import { packs } from '../packs'
import { readShare, readYuan } from './plain-form'
import { storedForm } from './stored-form'
import { parseTerms, termsSchema } from './terms-schema'

const ON = '2026-11-22'
const inpatient = (care: unknown) => ({ care: { inpatient: care } })

function parsed(json: unknown) {
  const result = parseTerms(json, ON)
  if (result.kind !== 'ok') throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.terms
}

function problems(json: unknown) {
  const result = parseTerms(json, ON)
  if (result.kind !== 'bad') throw new Error('it passed')
  return result.problems
}

describe('readYuan', () => {
  it.each([
    ['whole yuan', 700, 70_000],
    ['cents', 1234.56, 123_456],
    ['a sum that binary fractions blur', 1.15, 115],
    ['another one', 8.29, 829],
    ['nothing', 0, 0],
    ['the largest sum', 100_000_000, 10_000_000_000],
    ['text with commas', '1,234.50', 123_450],
    ['text with a sign', '￥700元', 70_000],
    ['a fen too many', 100_000_000.01, null],
    ['three decimals', 1.005, null],
    ['a thousandth on a large sum', 99_999.001, null],
    ['less than nothing', -1, null],
    ['no number', Number.NaN, null],
    ['without end', Number.POSITIVE_INFINITY, null],
    ['a misplaced comma', '1,23', null],
    ['words', '七百', null],
    ['nothing at all', null, null],
    ['a list', [700], null]
  ])('%s', (_case, input, expected) => {
    expect(readYuan(input)).toBe(expected)
  })
})

describe('readShare', () => {
  it.each([
    ['a fraction', 0.65, 6_500],
    ['a fraction that binary fractions blur', 0.585, 5_850],
    ['a basis point', 0.0001, 1],
    ['half a basis point', 0.00005, null],
    ['percent', '65%', 6_500],
    ['percent with decimals and full-width sign', ' 58.5 ％ ', 5_850],
    ['less', '-5%', -500],
    ['text without a sign', '0.65', null],
    ['more decimals than we keep', '1.005%', null],
    ['nothing at all', undefined, null]
  ])('%s', (_case, input, expected) => {
    expect(readShare(input)).toBe(expected)
  })
})

describe('parseTerms', () => {
  it('reads one rate for all tiers, with the defaults it documents', () => {
    expect(parsed(inpatient({ deductible: { amount: 1_300 }, rate: { bands: 0.8 } }))).toMatchObject({
      care: {
        inpatient: {
          deductible: { basis: { readings: [{ value: 'perAdmission' }] }, amount: [{ value: { readings: [{ value: 130_000, from: [0] }] } }] },
          rate: { bands: [{ value: { readings: [{ value: [{ upTo: 'open', rate: 8_000 }] }] } }], bounds: 'absolute', span: 'bill' }
        }
      }
    })
  })

  it('reads a map by tier, in order of tier, and leaves out what is not given', () => {
    const { care } = parsed(inpatient({ rate: { bands: { tertiary: '65%', primary: { value: 0.85, source: '一张纸', at: '第 2 行' } } } }))
    expect(care.inpatient?.rate.bands.map(({ when }) => when)).toEqual([{ tier: ['primary'] }, { tier: ['tertiary'] }])
    expect(care.inpatient?.rate.bands[0].value.claims).toEqual([
      { source: 'input', at: '第 2 行', says: '一张纸', grade: 'userEntered', period: '', checkedOn: ON }
    ])
  })

  it('reads rows with conditions, bands with bounds, and ranges', () => {
    const { care, firstPay } = parsed({
      care: {
        inpatient: {
          rate: {
            bands: [
              { when: { status: ['retired'], ageFrom: 70 }, value: [{ upTo: 50_000, rate: 0.9 }, { upTo: 'open', rate: '95%' }] },
              { value: 0.85 }
            ],
            span: 'year'
          }
        }
      },
      firstPay: { b: { low: 0.1, high: '30%' } }
    })
    expect(care.inpatient?.rate.bands[0]).toMatchObject({
      when: { status: ['retired'], ageFrom: 70 },
      value: { readings: [{ value: [{ upTo: 5_000_000, rate: 9_000 }, { upTo: 'open', rate: 9_500 }] }] }
    })
    expect(firstPay?.b[0].value).toMatchObject({ readings: [{ value: 1_000 }, { value: 3_000 }], doubt: 'range' })
    expect(firstPay?.b[0].value.why).not.toBe('')
  })

  it('reads every rule structure there is', () => {
    const terms = parsed({
      care: {
        inpatient: {
          deductible: {
            basis: 'perYear',
            amount: { primary: 200, secondary: '500', tertiary: 800 },
            repeat: { kind: 'step', minus: 100, floor: 300 },
            yearlyMax: 2_000,
            modifiers: [{ name: '退休减半', when: { status: ['retired'] }, change: { kind: 'times', factor: 0.5 } }]
          },
          rate: {
            bands: 0.8,
            modifiers: [
              { name: '加 5 点', change: { kind: 'points', points: 0.05 } },
              { name: '少 5 点', change: { kind: 'points', points: '-5%' } },
              { name: '基药上浮', change: { kind: 'times', factor: 1.1 } },
              { name: '年龄', change: { kind: 'ageSteps', steps: { from: 50, every: 10, points: 0.02 } } },
              { name: '年限', change: { kind: 'enrolledYears', bonus: { points: 0.01, max: 0.1 } } }
            ],
            byClass: [{ class: 'highTech', bands: 0.7 }],
            guarantee: 0.45
          },
          caps: [{ name: '限额', amount: 'none' }, { name: '月', per: 'month', on: 'base', amount: 300 }],
          aboveCap: { name: '大额', bands: 0.9, cap: 100_000 },
          firstPay: { b: 0.05, items: [{ class: 'material', name: '材料', unitPrice: [{ upTo: 5_000, share: 0 }, { upTo: 'open', share: 0.3 }] }] },
          outOfArea: [{ when: { filing: ['none'] }, value: { kind: 'ownTable', deductible: 1_800, bands: 0.5 } }]
        }
      },
      outOfArea: [{ value: { low: { kind: 'points', drop: 0.1 }, high: { kind: 'same' } } }],
      majorIllness: { start: 16_000, bounds: 'absolute', bands: [{ value: 0.6 }], base: { deductible: true, firstPay: false, overCap: true } },
      medicalAssistance: {
        base: { deductible: true, firstPay: false, overCap: false },
        categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: 0, rate: 0.7, cap: 'none' }]
      },
      supplementary: [{ scope: 'inScope', name: '责任一', deductible: 20_000, bands: 0.8, cap: 1_000_000 }],
      account: 'first'
    })
    expect(terms.care.inpatient?.rate.modifiers?.map(({ change }) => change.kind)).toEqual(['points', 'points', 'times', 'ageSteps', 'enrolledYears'])
    expect(terms.care.inpatient?.caps?.map(({ on, per, counts }) => `${on} ${per} ${counts}`)).toEqual(['payout year thisCare', 'base month thisCare'])
    expect(v.safeParse(termsSchema(storedForm), JSON.parse(JSON.stringify(terms))).issues?.map((issue) => v.getDotPath(issue))).toEqual(
      expect.arrayContaining([expect.stringMatching(/claims\.0\.period$/)])
    )
  })

  it.each([
    ['an unknown key', inpatient({ rate: { bands: 0.8 }, bonus: 1 }), 'care.inpatient.bonus', /不认识/],
    ['a missing key', inpatient({}), 'care.inpatient.rate', /缺/],
    ['a rate in percent without its sign', inpatient({ rate: { bands: 65 } }), 'care.inpatient.rate.bands', /比例.*65/],
    ['a rate above one', inpatient({ rate: { bands: 1.0001 } }), 'care.inpatient.rate.bands', /比例/],
    ['a negative sum', inpatient({ deductible: { amount: -1 }, rate: { bands: 1 } }), 'care.inpatient.deductible.amount', /金额/],
    ['half a range', { care: {}, firstPay: { b: { low: 0.1 } } }, 'firstPay.b.high', /缺/],
    ['a tier that is none', inpatient({ rate: { bands: { primary: 0.8, best: 0.9 } } }), 'care.inpatient.rate.bands.best', /不认识/],
    ['a word instead of a tier', inpatient({ rate: { bands: [{ when: { tier: ['best'] }, value: 0.8 }] } }), 'care.inpatient.rate.bands.0.when.tier.0', /primary、secondary、tertiary 之一/],
    ['an unknown model', { care: {}, outOfArea: [{ value: { kind: 'guess' } }] }, 'outOfArea.0.value.kind', /之一/],
    ['bands that fall', inpatient({ rate: { bands: [{ upTo: 2, rate: 0.1 }, { upTo: 1, rate: 0.2 }, { upTo: 'open', rate: 0.3 }] } }), 'care.inpatient.rate.bands', /分段/],
    ['prices of one piece that fall', { care: {}, firstPay: { b: 0, items: [{ class: 'x', name: 'x', unitPrice: [{ upTo: 5, share: 0 }, { upTo: 4, share: 0 }, { upTo: 'open', share: 1 }] }] } }, 'firstPay.items.0.unitPrice', /分段/],
    ['丙类 that counts twice', { care: {}, majorIllness: { start: 1, bounds: 'excess', bands: 0.6, base: { deductible: true, firstPay: false, overCap: false, outside: true }, selfFunded: { start: 1, bands: 0.5 } } }, 'majorIllness', /只能算一次/],
    ['an order that names a layer twice', { care: {}, order: ['medicalAssistance', 'majorIllness', 'medicalAssistance'] }, 'order.2', /每层只写一次.*medicalAssistance/],
    ['no bands', inpatient({ rate: { bands: [] } }), 'care.inpatient.rate.bands.0', /缺|应是/],
    ['a list instead of terms', [], '整份内容', /一组字段/],
    ['a list instead of a condition', inpatient({ rate: { bands: [{ when: [], value: 0.8 }] } }), 'care.inpatient.rate.bands.0.when', /一组字段/],
    ['a list instead of kinds of care', { care: [] }, 'care', /一组字段/],
    ['nothing', null, '整份内容', /一组字段/],
    ['a misspelt kind of care', { care: { inpatients: {} } }, 'care.inpatients', /不认识/]
  ])('names %s', (_case, json, path, message) => {
    const found = problems(json)
    expect(found.map((problem) => problem.path)).toContain(path)
    expect(found.find((problem) => problem.path === path)?.message).toMatch(message)
  })

  it('reports every problem at once', () => {
    expect(problems(inpatient({ deductible: { amount: 'x' }, rate: { bands: 'y' }, z: 1 }))).toHaveLength(3)
  })
})

describe('the stored form', () => {
  const all = packs.flatMap(({ years }) => years.flatMap(({ schemes }) => Object.values(schemes)))

  it('gives back the terms of every pack unchanged', () => {
    expect(all).not.toHaveLength(0)
    for (const terms of all) expect(v.parse(termsSchema(storedForm), JSON.parse(JSON.stringify(terms)))).toEqual(terms)
  })

  it('takes no shorthand', () => {
    const result = v.safeParse(termsSchema(storedForm), inpatient({ rate: { bands: 0.8 } }))
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toEqual(['care.inpatient.rate.bands', 'care.inpatient.rate.bounds', 'care.inpatient.rate.span'])
  })
})
