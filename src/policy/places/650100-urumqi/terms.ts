import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { byWork, care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const staff = at('urumqiRates2023', '1、2')
const family = at('urumqiRates2023', '3')
const old = at('urumqiOld', '报销比例')
const page2025 = at('urumqiPage2025', '二档医保住院报销比例')

const active = rates('在职', [staff, { primary: 95, secondary: 90, tertiary: 85 }])
const retired = rates('退休加 5 点，', [staff, { primary: 95, secondary: 95, tertiary: 90 }])

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(old('职工起付 200/500/800 元')),
      start: byTier(starts('职工', [old, { primary: 200, secondary: 500, tertiary: 800 }])),
      rate: byWork(active, retired)
    })
  }
}

// The old page's rates are those of 城镇居民, a scheme that is gone; its deductibles stand on a page of 2025 too.
const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(old('居民起付 200/300/600 元')),
      start: byTier(starts('居民', [old, { primary: 200, secondary: 300, tertiary: 600 }], [page2025, { primary: 200, secondary: 300, tertiary: 600 }])),
      rate: byTier(rates('居民', [family, { primary: 90, secondary: 80, tertiary: 65 }]))
    })
  }
}

export default definePack({
  area: { code: '650100', name: '乌鲁木齐市', short: '乌鲁木齐', province: '新疆', kind: 'city', parent: '650000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工起付线', why: '只有一页很旧的规则，没有年份。' },
      { topic: '职工大病', why: '超过大额补助上限的报 95%，不封顶；大额补助的比例没找到，没有算。' },
      { topic: '职工旧比例', why: '旧页按 1 万、2 万、3.6 万元分三段，三级报 75% 到 83%，没有采用。' },
      { topic: '居民大病保险', why: '不设封顶；起付和各段比例只有机器写的网页说过，没有采用。' },
      { topic: '封顶线', why: '只有旧页写过职工 3.6 万元、居民 2.5 万元，没有按它截断。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
