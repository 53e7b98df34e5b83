import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates } = termsPen(sources, CHECKED)

const page = at('wuhuStay2023', '一、居民医保住院报销比例')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 200/500/700/1000 元')),
      start: byTier(starts('', [page, { primary: 200, secondary: 500, tertiary: { 市属三级: 700, 省属三级: 1000 } }])),
      rate: byTier(rates('', [page, { primary: 85, secondary: 80, tertiary: { 市属三级: 75, 省属三级: 70 } }]))
    })
  }
}

export default definePack({
  area: { code: '340200', name: '芜湖市', short: '芜湖', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '只见到 5 万元以上自付 10% 一句，起付线和以下的比例没见到，不估算。' },
      { topic: '到市外', why: '省内起付加一倍；省外按总费用 20%（2000 元到 1 万元）起付，比例没写，用全国的上限。' },
      { topic: '五类特殊慢性病', why: '同一家医院多次只收第一次起付，没有算。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
