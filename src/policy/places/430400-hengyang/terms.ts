import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier } from '../../tables'
import { care, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import { HUNAN_NOT_MODELLED, hunanEmployeeStay, hunanStaffPages } from '../../provinces/hunan'
import * as own from './sources'

const CHECKED = '2026-11-27'
const sources = { ...own, ...hunanStaffPages }
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const table = at('hengyangResident', '住院起付标准；住院报销比例；住院支付限额')
const page2023 = at('hengyangResident2023', '住院')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('一年累计起付最多 2300 元')),
      start: byTier(starts('', [table, { primary: { 乡镇社区: 200, 城区一级: 400, 城区外一级: 300 }, secondary: { 城区二级: 600, 城区外二级: 500 }, tertiary: { 市属三级: 1200, 省属三级: 1500 } }],
        [page2023, { primary: { 乡镇社区: 200, 城区一级: 400 }, secondary: { 城区二级: 600 }, tertiary: { 市属三级: 1200, 省属三级: 1500 } }])),
      yearlyMax: always(sum('一年起付累计最多 ', [table, 2_300], [page2023, 2_300])),
      rate: byTier(rates('', [table, { primary: { 乡镇社区: 90, 城区一级: 80, 城区外一级: 83 }, secondary: { 城区二级: 75, 城区外二级: 78 }, tertiary: 60 }],
        [page2023, { primary: { 乡镇社区: 90, 城区一级: 80 }, secondary: { 城区二级: 75 }, tertiary: 60 }])),
      caps: [yearCap('年度限额', limit('一年', [table, 150_000], [page2023, 150_000]))]
    })
  }
}

export default definePack({
  area: { code: '430400', name: '衡阳市', short: '衡阳', province: '湖南', kind: 'city', parent: '430000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee: { care: { inpatient: hunanEmployeeStay } } } }
    ],
    facts: [],
    notModelled: [
      { topic: '职工住院的本市规定', why: '按省里给全省职工的办法算；衡阳自己的数只有机器写的网页说过，没有采用。' },
      HUNAN_NOT_MODELLED[1],
      { topic: '中医院', why: '一级、二级、三级各加 5 个点，没有算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
