import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, illnessBaseUnwritten, row } from '../../tables'
import { away, byWork, care, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, plusPoints, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate, limit } = termsPen(sources, CHECKED)

const staff = at('shijiazhuangStaff2024', '表与表下说明')
const startOnly = at('shijiazhuangStart2024', '表')
const large = at('shijiazhuangLarge2024', '表')
const city = at('shijiazhuangResident', '城乡居民')
const county = at('shijiazhuangCounty', '1、2')

const active = rates('在职', [staff, { primary: 98, secondary: { 县区二级: 93, 市区二级: 90 }, tertiary: { 市属三级: 85, 省属三级: 82 } }])
const filed = { place: CROSS_PROVINCE, filing: ['temporary', 'referral'] } as const

const employee: BenefitTerms = {
  outOfArea: [
    elsewhere(IN_PROVINCE, 'any', away.same(staff('「本市市区+省内其它市市区」同一行'))),
    row({ ...filed, status: ['retired'] }, away.table(1400, 79, staff('备案转京津冀以外 1500 元、76%；退休起付减 100 元、加 3 个点'))),
    row(filed, away.table(1500, 76, staff('备案转京津冀以外 1500 元、76%')))
  ],
  care: {
    inpatient: care({
      basis: basisUnwritten(staff('起付 100 到 900 元')),
      start: byWork(
        starts('在职', [staff, { primary: 100, secondary: { 县区二级: 200, 市区二级: 500 }, tertiary: { 市属三级: 600, 省属三级: 900 } }],
          [startOnly, { primary: 100, secondary: { 县区二级: 200, 市区二级: 500 }, tertiary: { 市属三级: 600, 省属三级: 900 } }]),
        starts('退休减 100，', [staff, { primary: 100, secondary: { 县区二级: 100, 市区二级: 400 }, tertiary: { 市属三级: 500, 省属三级: 800 } }])
      ),
      rate: byWork(active, plusPoints(active, 3, staff('退休加 3 个点，个人至少担 1%'), 99)),
      caps: [yearCap('基本医保年度限额', limit('基本医保一年', [large, 350_000]))]
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [large, 18_000])),
    bounds: 'excess',
    bands: always(rate('起付线以上', [large, [[10_000, 60], [20_000, 65], [30_000, 70], [40_000, 80], 90]])),
    base: illnessBaseUnwritten(large('起付 18000 元，以上费用分段')),
    cap: always(limit('大病一年', [large, 400_000]))
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(city('起付 200/800/1000/1500 元')),
      start: byTier(starts('', [city, { primary: { 市区一级: 200 }, secondary: { 市区二级: 800 }, tertiary: { 市属三级: 1000, 省属三级: 1500 } }],
        [county, { primary: { 市区一级: 200, 县一级: 100 }, secondary: { 市区二级: 800, 县二级: 400 }, tertiary: { 市属三级: 1000, 省属三级: 1500 } }])),
      rate: byTier(rates('', [city, { primary: { 市区一级: 90 }, secondary: { 市区二级: 75 }, tertiary: { 市属三级: 65, 省属三级: 60 } }],
        [county, { primary: { 市区一级: 90, 县一级: 92 }, secondary: { 市区二级: 75, 县二级: 80 }, tertiary: { 市属三级: 65, 省属三级: 60 } }]))
    })
  }
}

export default definePack({
  area: { code: '130100', name: '石家庄市', short: '石家庄', province: '河北', kind: 'city', parent: '130000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { employee } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '中医院', why: '职工起付减 100 元、加 3 个点，没有算。' },
      { topic: '去京津', why: '2023 年起免备案，按参保地同级算；选「外省」时没有单列。' },
      { topic: '居民封顶线', why: '几处写的不一样，都只有机器写的网页，没有按封顶线截断。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance
    ]
  })
})
