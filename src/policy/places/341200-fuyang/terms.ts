import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import { byWork, care, clinicCap, counted, LEFT_OUT, plusPoints, startless, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const page = at('fuyangResident2022', '正文')
const visits = at('fuyangClinic2022', '可报销起付标准')
const familyVisits = at('fuyangResidentClinic2022', '普通门诊报销')

const clinicActive = rates('在职', [visits, { primary: 60, secondary: 55, tertiary: 50 }])
const employee: BenefitTerms = {
  care: {
    generalOutpatient: care({
      basis: counted('perYear', visits('普通门诊年起付 800 元')),
      start: always(sum('门诊年起付 ', [visits, 800])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休加 5 个点')))
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/500/700/1000 元')),
      start: byTier(starts('', [page, { primary: 200, secondary: 500, tertiary: { 市属三级: 700, 省属三级: 1000 } }])),
      rate: byTier(rates('', [page, { primary: 85, secondary: 80, tertiary: { 市属三级: 75, 省属三级: 70 } }]))
    }),
    generalOutpatient: care({
      ...startless(familyVisits('一级及以下门诊 55%、一年 250 元')),
      rate: byTier(rates('', [familyVisits, { primary: 55 }])),
      caps: [clinicCap(always(limit('门诊一年', [familyVisits, 250])))]
    })
  }
}

export default definePack({
  area: { code: '341200', name: '阜阳市', short: '阜阳', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '去外地', why: '转诊起付加倍、比例降 5%，自行去降 15%；省外起付按费用的 20%，算式不同，没有算。' },
      { topic: '大额门诊', why: '单次满 500 元的，200 元以上报 60%，没有算。' },
      LEFT_OUT.cap,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
