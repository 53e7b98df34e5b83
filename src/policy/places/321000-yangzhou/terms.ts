import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, BOTH_AWAY, byWork, care, costCap, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const staff = at('yangzhouStaff2023', '(1) 起付标准、(2) 报销比例')
const page = at('yangzhouResident2023', '一、起付标准 二、报销比例')

// Up to 60,000 yuan the fund pays, from there to 300,000 the employees' 大病医疗救助 by the same rates.
const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(staff('起付 400/600/800 元')),
      start: byTier(starts('', [staff, { primary: 400, secondary: 600, tertiary: 800 }])),
      rate: byWork(rates('在职', [staff, { primary: 92, secondary: 88, tertiary: 86 }]), rates('退休', [staff, { primary: 94.4, secondary: 91.6, tertiary: 90.2 }])),
      caps: [costCap('基本医保和大病医疗救助的费用限额', limit('政策范围内住院费用一年', [staff, 300_000]))]
    })
  }
}

const resident: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['referral'], away.table(1000, 60, page('按规定转市外，1000 元以上到 23 万元报 60%')))],
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/400/600 元')),
      start: byTier(starts('', [page, { primary: 200, secondary: 400, tertiary: 600 }])),
      rate: byTier(rates('', [page, { primary: { 一级: 75, 首诊的基层机构: 90 }, secondary: [[100_000, 70], 75], tertiary: [[100_000, 65], 70] }])),
      caps: [costCap('住院费用限额', limit('费用', [page, 230_000]))]
    })
  }
}

export default definePack({
  area: { code: '321000', name: '扬州市', short: '扬州', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工去外地', why: '转外医院起付 1500 元，比例没写，用全国的上限。' },
      { topic: '居民没转诊去外地', why: '60% 只说按规定转市外的；自己去的没写，用全国的上限。' },
      { topic: '居民的分段和 23 万元', why: '来源没写是一次住院还是一年。10 万元的分段按一次算，23 万元按一年算。' },
      { topic: '更早的标准', why: '另一页还分城镇居民和城镇职工，起付和比例是旧的，没有采用。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
