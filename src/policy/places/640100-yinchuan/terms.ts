import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byStatus, byTier } from '../../tables'
import { byWork, care, clinicCap, counted, laterShares, LEFT_OUT, plusPoints, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('yinchuanStaff2023', '住院待遇')
const visits = at('yinchuanStaff2023', '普通门诊待遇')

const clinicActive = rates('在职', [visits, { primary: 75, secondary: 70, tertiary: { 三乙: 65, 三甲: 60 } }])
const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('第二次起降 20%')),
      start: byTier(starts('', [page, { primary: 300, secondary: 500, tertiary: { 三乙: 800, 三甲: 1200 } }])),
      repeat: laterShares([80], page('第二次起降 20%')),
      rate: byTier(rates('', [page, { primary: 95, secondary: 90, tertiary: { 三乙: 85, 三甲: 80 } }])),
      caps: [yearCap('统筹年度限额', limit('一年', [page, 50_000]))]
    }),
    generalOutpatient: care({
      basis: basisUnwritten(visits('起付二级 200 元、三级 300 元')),
      start: byTier(starts('', [visits, { primary: 0, secondary: 200, tertiary: 300 }])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休各加 5 点'))),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 4_000]), limit('退休一年', [visits, 4_500])))]
    })
  }
}

export default definePack({
  area: { code: '640100', name: '银川市', short: '银川', province: '宁夏', kind: 'city', parent: '640000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '退休住院比例', why: '来源没分在职、退休，按同一张表算。' },
      { topic: '5 万元以上', why: '进职工大额补助，不封顶；比例没找到，没有算。' },
      { topic: '居民住院', why: '起付线和比例只有机器写的网页，互相对不上，没有采用。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
