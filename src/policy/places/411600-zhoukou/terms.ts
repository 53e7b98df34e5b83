import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, care, CROSS_PROVINCE, elsewhere, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const table = at('zhoukouResident', '报销标准表')

const resident: BenefitTerms = {
  outOfArea: [elsewhere(CROSS_PROVINCE, ['temporary', 'referral', 'emergency'], away.table(1500, [[7_000, 50], 68], table('省外 1500–7000 元报 50%，以上 68%')))],
  care: {
    inpatient: care({
      basis: basisUnwritten(table('起付 200 到 1500 元')),
      start: byTier(starts('', [table, { primary: { 乡级: 200 }, secondary: { 县级: 400, 市二级: 500, 省二级: 600 }, tertiary: { 市三级: 900, 省三级: 1500 } }])),
      rate: byTier(rates('', [table, {
        primary: { 乡级: [[800, 70], 90] },
        secondary: { 县级: [[1_500, 63], 83], 市二级: [[3_000, 55], 75], 省二级: [[4_000, 53], 72] },
        tertiary: { 市三级: [[4_000, 53], 72], 省三级: [[7_000, 50], 68] }
      }])),
      caps: [yearCap('年度限额', limit('一年', [table, 150_000]))]
    })
  }
}

export default definePack({
  area: { code: '411600', name: '周口市', short: '周口', province: '河南', kind: 'city', parent: '410000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '省外没备案', why: '来源只写省外一档，没分备案；没备案的用全国的上限。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
