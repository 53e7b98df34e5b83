import type { BenefitTerms } from '@/domain/benefit/terms'
import { loweredBy } from '../../adoption'
import { definePack } from '../../pack'
import { always, byStatus, byTier } from '../../tables'
import {
  away, byWork, care, clinicCap, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, laterShares, LEFT_OUT, plusPoints, termsPen, yearCap
} from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const table = at('hohhotStaff', '一、二（表）')
const startOnly = at('hohhotStart2022', '城镇职工医保起付线')
const abroad = at('hohhotStaff', '三、异地就医')
const visits = at('hohhotClinic2022', '实施细则·门诊统筹待遇标准')

const START = { primary: 300, secondary: 500, tertiary: { 三甲: 1000, 三乙: 800 } }
const clinicActive = rates('在职', [visits, { primary: 80, secondary: 80, tertiary: 60 }])

const employee: BenefitTerms = {
  outOfArea: [
    elsewhere(IN_PROVINCE, 'any', away.same(abroad('区内异地免备案'))),
    elsewhere(CROSS_PROVINCE, ['longTerm'], away.same(abroad('长期居住备案按本市标准'))),
    elsewhere(CROSS_PROVINCE, ['temporary'], loweredBy(10, abroad('跨省临时外出备案的，统筹比例降 10%')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('第二次降 30%，第三次起不设')),
      start: byTier(starts('', [table, START], [startOnly, START])),
      repeat: laterShares([70, 0], table('第二次降 30%，第三次起不设')),
      rate: byWork(
        rates('在职', [table, {
          primary: [[20_000, 92], [50_000, 95], 98],
          secondary: [[20_000, 92], [50_000, 95], 98],
          tertiary: { 三甲: [[20_000, 88], [50_000, 90], 95], 三乙: [[20_000, 90], [50_000, 92], 96] }
        }]),
        rates('退休', [table, {
          primary: [[20_000, 93], [50_000, 95], 98],
          secondary: [[20_000, 93], [50_000, 95], 98],
          tertiary: { 三甲: [[20_000, 89], [50_000, 91], 96], 三乙: [[20_000, 91], [50_000, 93], 97] }
        }])
      ),
      caps: [yearCap('统筹年度限额', limit('一年', [table, 190_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('普通门诊年起付 1000 元')),
      start: always(sum('门诊年起付 ', [visits, 1000])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休加 5 个点'))),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 5_000]), limit('退休一年', [visits, 6_000])))]
    })
  }
}

export default definePack({
  area: { code: '150100', name: '呼和浩特市', short: '呼和浩特', province: '内蒙古', kind: 'city', parent: '150000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '职工 2025 年的起付线', why: '有网页说 2025 年起改为 300/600/1000 元，只有机器写的，没有采用。' },
      { topic: '居民住院', why: '新标准只有机器写的网页，分段的写法对不上，没有采用。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
