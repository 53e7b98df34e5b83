import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byStatus, byTier } from '../../tables'
import { care, clinicCap, counted, laterShares, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import { hunanEmployeeStay, hunanStaffPages } from '../../provinces/hunan'
import { changshaCap } from '../../sources/nation'
import * as own from './sources'

const CHECKED = '2026-11-27'
const sources = { changshaCap, ...hunanStaffPages, ...own }
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const visits = at('changshaClinic2022', '正文')
const family = at('changshaCap', '住院待遇')

const employee: BenefitTerms = {
  care: {
    inpatient: hunanEmployeeStay,
    generalOutpatient: care({
      basis: basisUnwritten(visits('起付二级 200 元、三级 300 元')),
      start: byTier(starts('', [visits, { primary: 0, secondary: 200, tertiary: 300 }])),
      yearlyMax: always(sum('一年起付累计不超过 ', [visits, 300])),
      rate: byTier(rates('', [visits, { primary: 70, secondary: 60, tertiary: 60 }])),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 1_500]), limit('退休一年', [visits, 2_000])))]
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', family('再次住院减半')),
      start: byTier(starts('', [family, { primary: { 基层: 200, 一级: 500 }, secondary: 800, tertiary: { 三级: 1200, 省部属: 2000 } }])),
      repeat: laterShares([50], family('再次住院减半')),
      yearlyMax: always(sum('一年起付累计不超过 ', [family, 3_000])),
      rate: byTier(rates('', [family, { primary: { 基层: 85, 一级: 82 }, secondary: 80, tertiary: { 三级: 65, 省部属: 60 } }])),
      caps: [yearCap('年度限额', limit('一年', [family, 150_000]))]
    })
  }
}

export default definePack({
  area: { code: '430100', name: '长沙市', short: '长沙', province: '湖南', kind: 'city', parent: '430000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '再次住院', why: '只有同级的第二次减半；这里换了级别也按减半算。' },
      { topic: '大病保险', why: '有各段比例，起付线只有机器写的网页说过，不估算。' },
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
