import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { care, costCap, counted, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const page = at('xuzhouResident2025', '导语与正文')
const city = at('xuzhouTables2022', '徐州市区表')
const county = at('xuzhouTables2022', '各县（市）、铜山、贾汪表')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('多次住院每次减 100 元')),
      start: byTier(starts('首次', [page, { primary: 300, secondary: 700, tertiary: 1500 }])),
      repeat: {
        kind: 'step',
        minus: sum('每多一次减 ', [page, 100]),
        floor: byTier(starts('多次最低，', [page, { primary: 100, secondary: 300, tertiary: 1100 }]))
      },
      rate: byTier(rates('', [page, { primary: 90, secondary: 80, tertiary: 70 }], [city, { primary: 90, secondary: 80, tertiary: [[10_000, 75], [50_000, 80], 85] }],
        [county, { primary: 90, secondary: 80, tertiary: [[10_000, 60], [50_000, 65], 70] }])),
      caps: [costCap('年度费用限额', limit('含门诊，年度政策范围内费用', [page, 250_000]))]
    })
  }
}

export default definePack({
  area: { code: '320300', name: '徐州市', short: '徐州', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年度', from: '2025-01-01', to: '2025-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线有来源，比例只有机器写的网页说过，不估算。' },
      { topic: '居民大病保险', why: '只找到 2020 年的起付和比例，没有采用。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
