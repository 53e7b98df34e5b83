import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, care, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const page = at('bijieResident2023', '二、住院报销 (1)市内')
const abroad = at('bijieResident2023', '二、住院报销 (2)(3)')

const FILED = ['longTerm', 'temporary', 'referral', 'emergency'] as const
const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(IN_PROVINCE, 'any', away.table(1200, 60, abroad('市外省内一级 1200 元、60%')), ['primary']),
    elsewhere(IN_PROVINCE, 'any', away.table(1500, 60, abroad('市外省内二级、三级 1500 元、60%'))),
    elsewhere(CROSS_PROVINCE, FILED, away.table(1800, 60, abroad('省外已备案 1800 元、60%'))),
    elsewhere(CROSS_PROVINCE, ['none'], away.table(2000, 50, abroad('省外没备案 2000 元、50%')))
  ],
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 100/300/500 元')),
      start: byTier(starts('', [page, { primary: 100, secondary: 300, tertiary: 500 }])),
      rate: byTier(rates('', [page, { primary: { 乡镇: 90, 一级: 90 }, secondary: 80, tertiary: 70 }]))
    })
  }
}

export default definePack({
  area: { code: '520500', name: '毕节市', short: '毕节', province: '贵州', kind: 'city', parent: '520000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '2024 年后', why: '贵州 2024 年起可能有全省统一的表，这里还是 2023 年的。' },
      { topic: '职工住院', why: '没找到来源。' },
      { topic: '普通门诊', why: '报 90%，每天 40 或 60 元、一年 400 元，按日的限额没有算。' },
      { topic: '居民大病保险', why: '起付 4000 元（困难 2000），各段比例没找到。' },
      LEFT_OUT.cap,
      LEFT_OUT.assistance
    ]
  })
})
