import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const official = at('bengbuOfficial', '正文')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(official('起付 200/500/800/1200 元')),
      start: byTier(starts('', [official, { primary: 200, secondary: { 二级和县级: 500 }, tertiary: { 市三级: 800, 省属三级: 1200 } }])),
      rate: byTier(rates('', [official, { primary: 85, secondary: { 二级和县级: 80 }, tertiary: { 市三级: 70, 省属三级: 65 } }]))
    })
  }
}

export default definePack({
  area: { code: '340300', name: '蚌埠市', short: '蚌埠', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '转到市外', why: '起付 2000 元（省外 2500 元），政策内 45% 到 75%，怎么分没写；保底 45%（省外 40%），没有算。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
