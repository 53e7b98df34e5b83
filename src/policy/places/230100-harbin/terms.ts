import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { away, BOTH_AWAY, byAge, care, counted, elsewhere, laterShares, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const table = at('harbinResident', '表与注 1、2')

const START = { primary: { 无等级: 100, 一级: 240 }, secondary: 480, tertiary: 720 }
const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(BOTH_AWAY, ['referral'], away.points(5, table('异地转诊 85%/85%/75%/75%（成人 60%），少 5 个点'))),
    elsewhere(BOTH_AWAY, ['emergency', 'temporary', 'none'], away.points(10, table('异地急诊、自由转诊 80%/80%/70%/70%（成人 55%），少 10 个点')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('第二次起付降 15%，以后同第二次')),
      start: byTier(starts('', [table, START])),
      repeat: laterShares([85], table('第二次起付降 15%，以后同第二次')),
      rate: byAge(
        rates('成人', [table, { primary: { 无等级: 90, 一级: 90 }, secondary: 80, tertiary: 65 }]),
        rates('学生儿童', [table, { primary: { 无等级: 90, 一级: 90 }, secondary: 80, tertiary: 80 }])
      )
    })
  }
}

export default definePack({
  area: { code: '230100', name: '哈尔滨市', short: '哈尔滨', province: '黑龙江', kind: 'city', parent: '230000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '比例有来源（2022），起付线只有机器写的网页说过，不估算。' },
      { topic: '医大一、二、四院和省医院', why: '个人负担加 3 个点，没有单列。' },
      { topic: '三级成人比例', why: '有网页说 2023 年 7 月起 70%，只有机器写的，没有采用。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
