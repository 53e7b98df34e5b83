import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import { care, clinicCap, counted, elsewhereFirst, IN_PROVINCE, LEFT_OUT, onlyAt, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const page = at('wuhuStay2023', '一、居民医保住院报销比例')
const copy = at('wuhuStay2022', '一、住院报销比例 二、住院起付线')
const visits = at('wuhuClinic2023', '一、普通门诊起付线和报销比例')

const START = { primary: 200, secondary: 500, tertiary: { 市属三级: 700, 省属三级: 1000 } }
const DOUBLED = { primary: 400, secondary: 1000, tertiary: { 市属三级: 1400, 省属三级: 2000 } }
const RATE = { primary: 85, secondary: 80, tertiary: { 市属三级: 75, 省属三级: 70 } }

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/500/700/1000 元')),
      start: elsewhereFirst({ place: IN_PROVINCE }, byTier(starts('省内市外加倍', [page, DOUBLED], [copy, DOUBLED])), byTier(starts('', [page, START], [copy, START]))),
      // Outside the province the deductible is a share of the bill, which no model says: no rate there, so no sum.
      rate: onlyAt({ place: ['local', 'inProvince'] }, byTier(rates('', [page, RATE], [copy, RATE])))
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('年度起付线 50 元')),
      start: always(sum('门诊年起付 ', [visits, 50])),
      rate: byTier(rates('门诊', [visits, { primary: 50 }])),
      caps: [clinicCap(always(limit('门诊一年', [visits, 150])))]
    })
  }
}

export default definePack({
  area: { code: '340200', name: '芜湖市', short: '芜湖', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '只见到 5 万元以上自付 10% 一句，起付线和以下的比例没见到，不估算。' },
      { topic: '到省外', why: '起付是当次总费用的 20%（2000 元到 1 万元），再报 60%。这样的起付线还算不了，不估算。' },
      { topic: '到省内市外', why: '起付加一倍；比例没单写，用全国的上限。' },
      { topic: '五类特殊慢性病', why: '同一家医院多次只收第一次起付，没有算。' },
      LEFT_OUT.cap,
      { topic: '二级以上医院的门诊', why: '来源只写基层和一级及以下的门诊，没有算。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
