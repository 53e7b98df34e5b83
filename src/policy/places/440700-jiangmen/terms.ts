import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const table = at('jiangmenStaff2023', '职工医保住院待遇 表')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(table('起付 500/600/900 元')),
      start: byTier(starts('', [table, { primary: 500, secondary: 600, tertiary: 900 }])),
      rate: byTier(rates('', [table, { primary: 93, secondary: 90, tertiary: 83 }])),
      caps: [yearCap('年度限额', limit('一年', [table, 560_000]))]
    })
  }
}

export default definePack({
  area: { code: '440700', name: '江门市', short: '江门', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '居民住院', why: '比例只有机器写的网页说过，起付线没找到，不估算。' },
      { topic: '退休住院比例', why: '来源没分在职、退休，按同一张表算。' },
      { topic: '外地就医', why: '「其他支付情形」和「未按规定办理手续」另有一张表，怎么算其他情形没写，用全国的上限。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
