import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byStatus, byTier } from '../../tables'
import { byWork, care, clinicCap, costCap, counted, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, rate, limit } = termsPen(sources, CHECKED)

const staff = at('wuhanStaff2024', '住院待遇 ①②③')
const staffToo = at('wuhanStaff', '一、二、三')
const family = at('wuhanResident', '(1)(2)(3)')
const visit = at('wuhanStaffClinic', '门诊统筹')
const familyVisit = at('wuhanResidentClinic', '1.–3.')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('一年内第二次起减半，社区除外')),
      start: byTier(starts('', [staff, { primary: { 社区: 200, 一级: 400 }, secondary: 600, tertiary: 800 }], [staffToo, { primary: { 社区: 200, 一级: 400 }, secondary: 600, tertiary: 800 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('减半，', [staff, { primary: { 社区不减: [200], 一级: [200] }, secondary: [300], tertiary: [400] }])) },
      rate: byWork(
        rates('在职', [staff, { primary: 92, secondary: 89, tertiary: 86 }], [staffToo, { primary: 92, secondary: 89, tertiary: 86 }]),
        rates('退休', [staff, { primary: 93.6, secondary: 91.2, tertiary: 88.8 }])
      ),
      caps: [costCap('年度限额（含自付）', limit('含个人自付，一年', [staff, 240_000], [staffToo, 240_000]))]
    }),
    generalOutpatient: care({
      basis: basisUnwritten(visit('起付在职 700 元、退休 500 元')),
      start: byStatus(sum('在职门诊起付 ', [visit, 700]), sum('退休门诊起付 ', [visit, 500])),
      rate: byWork(rates('在职', [visit, { primary: 85, secondary: 65, tertiary: 55 }]), rates('退休', [visit, { primary: 90, secondary: 75, tertiary: 65 }])),
      caps: [clinicCap(byStatus(limit('在职一年', [visit, 3_500]), limit('退休一年', [visit, 4_000])))]
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', family('第二次起二级、三级减半，一级和社区不减')),
      start: byTier(starts('', [family, { primary: 200, secondary: 400, tertiary: 800 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [family, { primary: [200], secondary: [200], tertiary: [400] }])) },
      rate: byTier(rates('', [family, { primary: 90, secondary: 70, tertiary: 60 }]))
    }),
    generalOutpatient: care({
      basis: counted('perYear', familyVisit('一年累计起付 200 元')),
      start: byTier(starts('', [familyVisit, { primary: { 没有等级的社区和卫生院: 0, 其他一级: 200 }, secondary: 200, tertiary: 200 }])),
      rate: always(rate('门诊', [familyVisit, 50])),
      caps: [clinicCap(always(limit('门诊一年', [familyVisit, 400])))]
    })
  }
}

export default definePack({
  area: { code: '420100', name: '武汉市', short: '武汉', province: '湖北', kind: 'city', parent: '420000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '居民住院封顶线', why: '只有机器写的网页写了数，没有按封顶线截断。' },
      { topic: '特困、低保家庭', why: '居民住院免起付、低保残疾人加 2 个百分点，没有算。' },
      { topic: '住院分娩', why: '居民住院分娩每次另有限额，没有算。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
