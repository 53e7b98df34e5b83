import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { byWork, care, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, laterStays, limit } = termsPen(sources, CHECKED)

const staff = at('huainanStaff2023', '一、二、三')
const table = at('huainanResident2023', '一、二、1–4')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第二、三次各减 50 元，第四次起同第三次')),
      start: byTier(starts('首次', [staff, { primary: 400, secondary: 500, tertiary: 700 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [staff, { primary: [350, 300], secondary: [450, 400], tertiary: [650, 600] }])) },
      rate: byWork(rates('在职', [staff, { primary: 91, secondary: 89, tertiary: 87 }]), rates('退休', [staff, { primary: 93, secondary: 91, tertiary: 89 }])),
      caps: [yearCap('年度限额', limit('职工一年', [staff, 360_000]))]
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(table('门槛费 200/500/700/1000 元')),
      start: byTier(starts('', [table, { primary: 200, secondary: 500, tertiary: { 市属三级: 700, 省属三级: 1000 } }])),
      rate: byTier(rates('', [table, { primary: 85, secondary: 80, tertiary: { 市属三级: 75, 省属三级: 70 } }])),
      caps: [yearCap('年度限额', limit('居民一年', [table, 300_000]))]
    })
  }
}

export default definePack({
  area: { code: '340400', name: '淮南市', short: '淮南', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '居民去外地', why: '省内 1400 元 70% 或 2000 元 65%，省外按总费用 20% 起付、60%；没有写进来，用全国的上限。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
