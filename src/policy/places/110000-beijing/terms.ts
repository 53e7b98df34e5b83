import type { BenefitTerms } from '@/domain/benefit/terms'
import { fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { always, byStatus, byTier } from '../../tables'
import { byAge, byWork, care, clinicCap, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, rate, limit, adopt } = termsPen(sources, CHECKED)

const table = at('beijingTable', '职工基本医疗保险住院待遇标准 表')
const visits = at('beijingTable', '门急诊待遇标准 表')
const hospital = at('beijingHospital', '正文')
const notice = at('beijingCap2019', '一')
const oldAndYoung = at('beijingResident2023', '2023 最新表与注 ①②③')
const again = at('beijingResident2023b', '1–3 与「注意」')
const illness = at('beijingIllness2023', '通知三、四')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('第二次起每次 650 元')),
      start: always(sum('首次起付 ', [table, 1300])),
      repeat: { kind: 'amounts', amounts: always(adopt([[[fen(650_00)] as const, '650 元', table('第二次起每次 650 元')]])) },
      rate: byWork(
        rates('在职', [table, {
          primary: [[30_000, 90], [40_000, 95], [100_000, 97], 85],
          secondary: [[30_000, 87], [40_000, 92], [100_000, 97], 85],
          tertiary: [[30_000, 85], [40_000, 90], [100_000, 95], 85]
        }]),
        rates('退休', [table, {
          primary: [[30_000, 97], [40_000, 98.5], [100_000, 99.1], 90],
          secondary: [[30_000, 96.1], [40_000, 97.6], [100_000, 99.1], 90],
          tertiary: [[30_000, 95.5], [40_000, 97], [100_000, 98.5], 90]
        }])
      ),
      caps: [yearCap('住院年度限额', limit('住院一年', [notice, 500_000], [hospital, 500_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('年起付在职 1800 元、退休 1300 元')),
      start: byStatus(sum('在职年起付 ', [visits, 1800]), sum('退休年起付 ', [visits, 1300])),
      rate: byWork(
        rates('在职', [hospital, { primary: { 社区: [[20_000, 90], 60], 医院: [[20_000, 70], 60] }, secondary: [[20_000, 70], 60], tertiary: [[20_000, 70], 60] }]),
        rates('退休', [hospital, { primary: { 社区: [[20_000, 90], 80], 医院: [[20_000, 85], 80] }, secondary: [[20_000, 85], 80], tertiary: [[20_000, 85], 80] }])
      ),
      caps: [clinicCap(always(limit('2023 年起门诊', [at('beijingClinic2023', '正文'), 'none'])))]
    }, true)
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 30_404])),
    bounds: 'excess',
    bands: always(rate('大病', [at('beijingIllnessOld', '大病保险'), [[50_000, 60], 70]])),
    base: adopt([[{ deductible: true, firstPay: true, overCap: true }, '起付、自付、乙类先付、超限额都算', illness('起付以下、按比例自付、乙类先付、超限额都算进来')]])
  }
}

const ADULT = { primary: 300, secondary: 800, tertiary: 1300 }
const PUPIL = { primary: 150, secondary: 400, tertiary: 650 }
const RATES = { primary: 80, secondary: 78, tertiary: { 区属三级: 78, 其他三级: 75 } }

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', oldAndYoung('老年人、劳动年龄内居民第二次及以后减半；学生儿童都减半')),
      start: byAge(starts('首次', [oldAndYoung, ADULT], [again, ADULT]), starts('学生儿童', [oldAndYoung, PUPIL], [again, PUPIL])),
      // For pupils the half is the first sum already: it does not fall again.
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [oldAndYoung, { primary: [150], secondary: [400], tertiary: [650] }])) },
      rate: byTier(rates('', [oldAndYoung, RATES])),
      caps: [yearCap('住院年度限额', limit('居民住院一年', [oldAndYoung, 250_000], [again, 250_000], [at('beijingCap2019', '二'), 250_000]))]
    })
  }
}

export default definePack({
  area: { code: '110000', name: '北京市', short: '北京', province: '北京', kind: 'city' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }
    ],
    facts: [],
    notModelled: [
      { topic: '70 岁以上退休人员门诊', why: '医院门诊报 90%，比这里算的多。' },
      { topic: '津冀就医', why: '天津、河北看病视同备案，比例和在北京一样；选「外省」时没有单列。' },
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
