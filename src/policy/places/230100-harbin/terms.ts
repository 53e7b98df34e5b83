import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, BOTH_AWAY, byAge, byWork, care, counted, elsewhere, laterShares, LEFT_OUT, plusPoints, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const table = at('harbinResident', '表与注 1、2')

const staff = at('harbinStaff2022', '正文')
const machine = at('harbinJiusong', '一、职工医保报销比例')
const otherMachine = at('harbinMoshrss', '职工医疗保险')

// Two makers who write the same; a third sum (200/500) stands on one of their pages alone and stays out.
const STAFF_START = { primary: 240, secondary: 480, tertiary: 720 }
const active = rates('在职', [staff, { primary: 94, secondary: 91, tertiary: 88 }])

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(machine('起付 240/480/720 元')),
      start: byTier(starts('职工', [machine, STAFF_START], [otherMachine, STAFF_START])),
      rate: byWork(active, plusPoints(active, 3, staff('退休个人自付各降 3 个点')))
    })
  }
}

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
    years: [
      { label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { employee } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }
    ],
    facts: [],
    notModelled: [
      { topic: '职工起付线', why: '只有两家机器写的网页这么说，对得上；用之前问一句。' },
      { topic: '医大一、二、四院和省医院', why: '个人负担加 3 个点，没有单列。' },
      { topic: '三级成人比例', why: '有网页说 2023 年 7 月起 70%，只有机器写的，没有采用。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
