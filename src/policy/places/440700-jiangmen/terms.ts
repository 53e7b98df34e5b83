import type { Tier } from '@/domain/benefit/bill'
import type { BenefitTerms, OutOfAreaModel, Row } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, BOTH_AWAY, care, elsewhere, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const table = at('jiangmenStaff2023', '职工医保住院待遇 表')

/** What the table calls 「未按规定办理手续」, read as care elsewhere that nobody filed. */
const unfiled = (tier: Tier, percent: number): Row<OutOfAreaModel> => elsewhere(BOTH_AWAY, ['none'], {
  ...away.table(1500, percent, table(`其他支付情形起付 1500 元，未按规定办理手续报 ${percent}%`)),
  doubt: 'inferred',
  why: '来源写「未按规定办理手续」，这里当作没备案去外地。'
}, [tier])

const employee: BenefitTerms = {
  outOfArea: [unfiled('primary', 73), unfiled('secondary', 70), unfiled('tertiary', 63)],
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
      { topic: '备案后去外地', why: '「其他支付情形」起付 1500 元、少报 10 个百分点，哪些情形没写，用全国的上限。' },
      { topic: '大病保险', why: '起付 5000 元，20 万元内 85%、以上 90%；去外地少 10 到 20 个百分点，没有算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance
    ]
  })
})
