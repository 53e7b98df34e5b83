import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byStatus, byTier } from '../../tables'
import { away, BOTH_AWAY, byGrade, byWork, care, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const staff = at('hangzhouTable2020', '职工住院汇总表')
const staffLater = at('hangzhouPage2025', '住院报销')
const family = at('hangzhouResident2026', '住院报销 1–3')
const familyOld = at('hangzhouTable2020', '居民住院汇总表')
const abroad = at('hangzhouAway', '一、二')

const outOfArea: OutOfAreaTerms = [
  elsewhere(BOTH_AWAY, ['longTerm', 'emergency'], away.same(abroad('长住外地备案按规定，急诊除外'))),
  elsewhere(IN_PROVINCE, 'any', away.same(abroad('省内直接结算的按规定，不另外自理'))),
  elsewhere(CROSS_PROVINCE, ['temporary', 'none'], away.firstPay(20, abroad('跨省临时外出先自理 20%')))
]

// 2025's page puts the upper bound at 400,000 and does not say what holds above; 2020's table is whole.
const employee: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: basisUnwritten(staff('起付 800/500/300 元')),
      start: byTier(starts('', [staff, { primary: { 社区: 300, 其他医院: 500 }, secondary: { 其他医院: 500 }, tertiary: 800 }],
        [staffLater, { primary: { 社区: 300, 其他医院: 500 }, secondary: { 其他医院: 500 }, tertiary: 800 }])),
      rate: byWork(
        rates('在职', [staff, {
          primary: { 社区: [[40_000, 88], [360_000, 92], 90], 其他医院: [[40_000, 84], [360_000, 90], 90] },
          secondary: { 其他医院: [[40_000, 84], [360_000, 90], 90] },
          tertiary: [[40_000, 82], [360_000, 88], 90]
        }]),
        rates('退休', [staff, {
          primary: { 社区: [[40_000, 92], [360_000, 96], 90], 其他医院: [[40_000, 88], [360_000, 94], 90] },
          secondary: { 其他医院: [[40_000, 88], [360_000, 94], 90] },
          tertiary: [[40_000, 86], [360_000, 92], 90]
        }])
      )
    }),
    generalOutpatient: care({
      basis: basisUnwritten(at('hangzhouTable2020', '职工门诊汇总表')('起付在职 1000 元、退休 300 元')),
      start: byStatus(
        sum('在职门诊起付 ', [at('hangzhouTable2020', '职工门诊汇总表'), 1000]),
        sum('退休门诊起付 ', [at('hangzhouTable2020', '职工门诊汇总表'), 300])
      ),
      rate: byWork(
        rates('在职', [at('hangzhouTable2020', '职工门诊汇总表'), { primary: { 社区: 86, 其他医院: 80 }, secondary: { 其他医院: 80 }, tertiary: 76 }]),
        rates('退休', [at('hangzhouTable2020', '职工门诊汇总表'), { primary: { 社区: 92, 其他医院: 86 }, secondary: { 其他医院: 86 }, tertiary: 82 }])
      )
    })
  }
}

const clinic = at('hangzhouResident2026', '门诊报销 1–2')
const resident: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perYear', family('一个自然年度一个起付线，多次按最高等级')),
      start: byTier(starts('', [family, { primary: { 社区: 300, 其他医院: 500 }, secondary: { 其他医院: 500 }, tertiary: 800 }],
        [familyOld, { primary: { 社区: 300, 其他医院: 500 }, secondary: { 其他医院: 500 }, tertiary: 800 }])),
      rate: byTier(rates('', [family, { primary: { 社区: 80, 其他医院: 75 }, secondary: { 其他医院: 75 }, tertiary: 70 }])),
      caps: [yearCap('住院年度限额', limit('住院一年', [family, 300_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', clinic('门诊年起付 300 元')),
      start: always(sum('门诊年起付 ', [clinic, 300])),
      rate: byGrade({
        一档: rates('一档', [clinic, { primary: { 社区: 70, 其他医院: 60 }, secondary: { 其他医院: 60 }, tertiary: 40 }]),
        二档: rates('二档', [clinic, { primary: { 社区: 60, 其他医院: 50 }, secondary: { 其他医院: 50 }, tertiary: 30 }])
      })
    })
  }
}

export default definePack({
  area: { code: '330100', name: '杭州市', short: '杭州', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2026 年度', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工 4 万以上的分界', why: '2025 年的页面写分界是 40 万元，40 万以上没写；这里用 2020 年全表的 36 万元。' },
      { topic: '职工 4 万元的分段', why: '来源没写是一次还是一年，按一次住院算。' },
      { topic: '签约家庭医生', why: '签约的起付更低、比例更高，来源没有逐项写清，没有算。' },
      { topic: '跨省转外备案', why: '来源没写转外备案先自理多少，用全国的上限。' },
      { topic: '少儿、大学生门诊', why: '和一档一样，选一档就行。' },
      { topic: '门诊封顶线', why: '来源没写门诊限额。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
