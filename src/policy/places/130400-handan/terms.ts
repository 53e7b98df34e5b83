import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byStatus, byTier, row } from '../../tables'
import { away, byWork, care, clinicCap, counted, CROSS_PROVINCE, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, rate, limit } = termsPen(sources, CHECKED)

const table = at('handanStaff2023', '二、住院待遇')
const answers = at('handanStaff', '问答')
const visits = at('handanStaff2023', '一')

const CROSS = '跨省临时一级 86%、二级 83%、三级 81%'
const employee: BenefitTerms = {
  outOfArea: [
    elsewhere(CROSS_PROVINCE, ['temporary'], away.points(10, answers(`${CROSS}：比本地少 10 点`)), ['primary', 'secondary']),
    elsewhere(CROSS_PROVINCE, ['temporary'], away.points(7, answers(`${CROSS}：比本地少 7 点`)), ['tertiary']),
    elsewhere(CROSS_PROVINCE, ['none'], away.points(20, answers(`${CROSS}；没备案再降 10 点`)), ['primary', 'secondary']),
    elsewhere(CROSS_PROVINCE, ['none'], away.points(17, answers(`${CROSS}；没备案再降 10 点`)), ['tertiary'])
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('第 1、2、3 次起各有起付')),
      start: byTier(starts('', [table, { primary: 300, secondary: 600, tertiary: 900 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [table, { primary: [150, 100], secondary: [300, 200], tertiary: [450, 300] }])) },
      rate: byWork(
        rates('在职', [table, { primary: 96, secondary: 93, tertiary: 88 }], [answers, { primary: 96, secondary: 93, tertiary: 88 }]),
        rates('退休', [table, { primary: 97, secondary: 96, tertiary: 91 }], [answers, { primary: 97, secondary: 96, tertiary: 91 }])
      )
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('门诊年起付 100 元')),
      start: always(sum('门诊年起付 ', [visits, 100])),
      rate: [row({ status: ['active'] }, rate('在职', [visits, 50])), row({ status: ['retired'] }, rate('退休', [visits, 60]))],
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 2_000]), limit('退休一年', [visits, 2_500])))]
    })
  }
}

export default definePack({
  area: { code: '130400', name: '邯郸市', short: '邯郸', province: '河北', kind: 'city', parent: '130000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '居民住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '中医院', why: '起付降一级，没有算。' },
      { topic: '外地起付线', why: '来源没写，按本地的算。' },
      LEFT_OUT.cap,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
