import { entered } from '@/domain/evidence/entered'
import { always, inputOf, percent, rate, row, yuan, type Given } from '../given.cases'
import type { BenefitTerms, CareTerms, FurtherLayer } from '../terms'
import { NOTHING_COUNTED, type Counters } from './counters'
import { headroomOf } from './headroom'

const COUNTS = { deductible: true, firstPay: false, overCap: false } as const
const plain: CareTerms = { rate: { bands: always(rate(50)), bounds: 'excess', span: 'bill' } }
const capped = (...caps: NonNullable<CareTerms['caps']>): CareTerms => ({ ...plain, caps })
const yearly = { on: 'payout', per: 'year', counts: 'allCare', amount: always(yuan(100_000)) } as const

const linesOf = (terms: BenefitTerms, person: Given['person'] = {}, counters: Counters = {}) =>
  headroomOf({ ...inputOf({ care: plain, person }), terms, yearToDate: { counters, incentive: yuan(0) } }).map(({ line, name, limit, used, left }) => [line, name, limit / 100, used / 100, left / 100])

const paid = (amount: number) => ({ ...NOTHING_COUNTED, paid: yuan(amount) })

describe('the lines of a year', () => {
  it('are the yearly limits of every kind of care, a shared one once, and no limit of a bill, of a month or of somebody else', () => {
    const inpatient = capped({ name: '年度限额', ...yearly }, { name: '每次', ...yearly, per: 'bill' }, { name: '孩子', ...yearly, when: { group: ['child'] } }, { name: '没有', ...yearly, amount: always('none') })
    const generalOutpatient = capped({ name: '门诊', ...yearly, counts: 'thisCare', amount: always(yuan(2_000)) }, { name: '年度限额', ...yearly })
    const specialOutpatient = capped({ name: '费用', ...yearly, on: 'base', counts: 'thisCare', amount: always(yuan(30_000)) })
    const counters: Counters = { all: paid(1_500), generalOutpatient: paid(500), specialOutpatient: { ...NOTHING_COUNTED, base: yuan(31_000) } }
    expect(linesOf({ care: { inpatient, generalOutpatient, specialOutpatient } }, { group: 'adult' }, counters)).toEqual([
      ['fundCap', '年度限额', 100_000, 1_500, 98_500], ['fundCap', '门诊', 2_000, 500, 1_500], ['costCap', '费用', 30_000, 31_000, 0]
    ])
  })

  it('are those of the layers above, for whom they hold', () => {
    const further = (more: Partial<FurtherLayer>): FurtherLayer => ({ payer: 'mutualAid', name: '互助', base: entered(COUNTS), span: 'year', bounds: 'excess', ...more })
    const stage = { deductible: entered(yuan(0)), rate: entered(percent(70)), cap: entered(yuan(50_000)) }
    const terms: BenefitTerms = {
      care: { inpatient: { ...plain, aboveCap: { name: '大额', bands: always(rate(90)), cap: always(yuan(300_000)) } } },
      majorIllness: { start: always(yuan(15_000)), bounds: 'excess', bands: always(rate(60)), base: entered(COUNTS), cap: [row({ hardship: ['minimumLiving'] }, 'none'), ...always<'none' | ReturnType<typeof yuan>>(yuan(400_000))] },
      medicalAssistance: { base: entered(COUNTS), categories: [{ ...stage, name: '低保', hardship: ['minimumLiving'], careCaps: [{ name: '门诊', care: ['chronicOutpatient'], amount: entered(yuan(10_000)) }] }], second: { ...stage, hardship: ['minimumLiving'], cap: entered('none') } },
      further: [further({ start: { amount: always(yuan(6_000)) }, cap: always(yuan(20_000)) }), further({ name: '每张单子', span: 'bill', start: { amount: always(yuan(100)) } }), further({ name: '别人', when: { status: ['retired'] }, cap: always(yuan(1)) })],
      supplementary: [{ scope: 'inScope', name: '责任一', deductible: entered(yuan(20_000)), bands: entered(rate(50)), cap: entered(yuan(1_000_000)) }, { scope: 'outOfScope', name: '责任二', deductible: entered(yuan(0)), bands: entered(rate(50)) }]
    }
    const counters: Counters = { largeExpense: paid(7), majorIllness: { ...NOTHING_COUNTED, base: yuan(10_000), paid: yuan(6) }, assistance: paid(5), 'assistance:门诊': paid(4), 'further:互助': { ...NOTHING_COUNTED, base: yuan(1_000), paid: yuan(3) }, 'supplementary:责任一': paid(2) }
    const start = ['majorIllnessStart', '', 15_000, 10_000, 5_000]
    const [large, aid] = [['largeExpenseCap', '大额', 300_000, 7, 299_993], ['furtherStart', '互助', 6_000, 1_000, 5_000]]
    expect(linesOf(terms, { hardship: 'none', status: 'active' }, counters)).toEqual([start, ['majorIllnessCap', '', 400_000, 6, 399_994], large, aid, ['furtherCap', '互助', 20_000, 3, 19_997]])
    expect(linesOf(terms, { hardship: 'minimumLiving', status: 'active', supplementary: true }, counters)).toEqual([
      start, large, ['assistanceCap', '低保', 50_000, 5, 49_995], ['assistanceCap', '低保 门诊', 10_000, 4, 9_996], aid, ['furtherCap', '互助', 20_000, 3, 19_997], ['supplementaryCap', '责任一', 1_000_000, 2, 999_998]
    ])
  })
})
