import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { away, care, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates } = termsPen(sources, CHECKED)

const table = at('qinhuangdaoResident', '住院政策一览表 省内及北京天津')

const outside = at('qinhuangdaoResident', '住院政策一览表 省外（不含北京天津）')
const FILED = ['temporary', 'referral', 'emergency'] as const
const beyond = (start: number, percent: number) => away.table(start, percent, outside(`省外起付 ${start} 元、报 ${percent}%`))

const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(IN_PROVINCE, 'any', away.same(table('省内一张表，不分市'))),
    elsewhere(CROSS_PROVINCE, FILED, beyond(500, 70), ['primary']),
    elsewhere(CROSS_PROVINCE, FILED, beyond(1000, 60), ['secondary']),
    elsewhere(CROSS_PROVINCE, FILED, beyond(2000, 50), ['tertiary'])
  ],
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
      { topic: '居民去京津', why: '和省内同一张表；选「外省」时没有单列。' },
      { topic: '居民没备案去外省', why: '省外的表没写备没备案，没备案的用全国的上限。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
