import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import { away, BOTH_AWAY, care, clinicCap, elsewhere, IN_PROVINCE, LEFT_OUT, startless, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('daliHospital2023', '四、住院起付线和支付比例')
const abroad = at('daliHospital2023', '四、表末')
const visits = at('daliHospital2025', '四、普通门诊支付标准')

// The excerpt has lost the heads of its columns; 200, 400 and 700 are read as levels one to three.
const resident: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['longTerm', 'temporary', 'referral', 'emergency'], away.table(900, 50, abroad('州外不分等级 900 元、50%')))],
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/400/700 元')),
      start: byTier(starts('', [page, { primary: 200, secondary: 400, tertiary: 700 }])),
      rate: byTier(rates('', [page, { primary: 85, secondary: 75, tertiary: 60 }])),
      caps: [yearCap('住院和特殊病门诊年度限额', limit('住院加特殊病门诊一年', [page, 100_000]))]
    }),
    generalOutpatient: {
      outOfArea: [elsewhere(IN_PROVINCE, 'any', away.same(visits('省内异地一级 50%、二级 25%')))],
      ...care({
        ...startless(visits('普通门诊只写比例和限额')),
        rate: byTier(rates('', [visits, { primary: 50, secondary: 25 }])),
        caps: [clinicCap(always(limit('门诊一年', [visits, 500])))]
      })
    }
  }
}

export default definePack({
  area: { code: '532900', name: '大理白族自治州', short: '大理', province: '云南', kind: 'city', parent: '530000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '级别', why: '摘录缺表头，按 200、400、700 元的顺序读作一级、二级、三级。' },
      { topic: '70 岁以上、中草药', why: '各加 5 个百分点，没有算。' },
      { topic: '没按规定转诊', why: '写「10%」，没说怎么降，用全国的上限。' },
      { topic: '省外门诊', why: '来源只写县内和省内异地，省外报多少没写。' },
      { topic: '职工住院', why: '没找到来源。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
