import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { care, counted, laterShares, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const notice = at('nanchangNotice2025', '通知第 1、2 条')
const page = at('nanchangStart2023', '正文')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('第二次按 20% 递减，之后不再减')),
      start: byTier(starts('', [page, { primary: 200, secondary: 500, tertiary: 800 }])),
      repeat: laterShares([80], page('第二次按 20% 递减，之后不再减')),
      rate: byTier(rates('', [notice, { primary: 95, secondary: 90, tertiary: 85 }], [page, { primary: 98, secondary: 95, tertiary: 90 }]))
    })
  }
}

export default definePack({
  area: { code: '360100', name: '南昌市', short: '南昌', province: '江西', kind: 'city', parent: '360000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025-07 起', from: '2025-07-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '起付线', why: '来源早于 2025 年的通知；通知只改比例，起付改没改没写。' },
      { topic: '居民住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '退休职工', why: '通知没分在职、退休，按同一张表算。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
