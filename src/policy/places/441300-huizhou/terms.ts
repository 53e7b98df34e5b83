import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, row } from '../../tables'
import { BOTH_AWAY, byWork, care, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate, limit } = termsPen(sources, CHECKED)

const page = at('huizhouCaps2022', '市内定点住院报销限额')
const staff = at('huizhouRates', '住院报销比例')
const family = at('huizhouResident2021', '住院')
const visits = at('huizhouClinic2025', '正文')

const START = { primary: 200, secondary: 400, tertiary: 800 }
const outside = () => row({ place: BOTH_AWAY }, sum('市外医院起付 ', [page, 1600]))

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/400/800 元')),
      start: [outside(), ...byTier(starts('', [page, START]))],
      rate: [row({ enrolledMonthsBelow: 6 }, rate('连续缴费不满 6 个月', [staff, 50])), { value: rate('连续缴费满 6 个月', [staff, 95]) }],
      caps: [yearCap('统筹年度限额', limit('职工一年', [page, 600_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('无起付')),
      start: always(sum('门诊起付 ', [visits, 0])),
      rate: byWork(rates('统账结合', [visits, { primary: 85, secondary: 65, tertiary: 60 }]), rates('退休', [visits, { primary: 87, secondary: 67, tertiary: 62 }]))
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/400/800 元')),
      start: [outside(), ...byTier(starts('居民', [page, START]))],
      rate: byTier(rates('', [family, { primary: 95, secondary: 85, tertiary: 75 }])),
      caps: [yearCap('统筹年度限额', limit('居民一年', [page, 500_000]))]
    })
  }
}

export default definePack({
  area: { code: '441300', name: '惠州市', short: '惠州', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '市外住院', why: '起付 1600 元，比例没写，用全国的上限。' },
      { topic: '补充保险', why: '超过统筹限额的报 95%，限额没写，没有算。' },
      { topic: '门诊限额', why: '来源只写公式：上上年平均工资的 2%。' },
      { topic: '单建统筹门诊', why: '比例低 5 个百分点，没有单列。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
