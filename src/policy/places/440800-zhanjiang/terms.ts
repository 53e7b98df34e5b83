import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('zhanjiangResident2023', '住院起付标准；支付比例表')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 100/300/500 元')),
      start: byTier(starts('', [page, { primary: 100, secondary: 300, tertiary: 500 }])),
      rate: byTier(rates('', [page, { primary: 85, secondary: 75, tertiary: 65 }])),
      caps: [yearCap('年度限额', limit('一年', [page, 200_000]))]
    })
  }
}

export default definePack({
  area: { code: '440800', name: '湛江市', short: '湛江', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
