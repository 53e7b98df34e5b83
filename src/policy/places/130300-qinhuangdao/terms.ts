import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates } = termsPen(sources, CHECKED)

const table = at('qinhuangdaoResident', '住院政策一览表 省内及北京天津')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(table('起付 100/500/1500 元')),
      start: byTier(starts('', [table, { primary: 100, secondary: 500, tertiary: 1500 }])),
      rate: byTier(rates('', [table, { primary: 90, secondary: 75, tertiary: 60 }]))
    })
  }
}

export default definePack({
  area: { code: '130300', name: '秦皇岛市', short: '秦皇岛', province: '河北', kind: 'city', parent: '130000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '没找到写它的页。' },
      { topic: '居民去外地', why: '省内、京津同一张表；其他省起付 500/1000/2000 元，报 70%/60%/50%，没有写进来，用全国的上限。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
