import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier, row } from '../../tables'
import { away, BOTH_AWAY, byWork, care, counted, laterShares, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const start = at('taizhouStart2024', '起付线、报销标准')
const page = at('taizhouStay2024', '住院·一类参保人')
const abroad = at('taizhouStay2024', '住院·市外')

const active = rates('在职', [page, { primary: [[50_000, 86], 96], secondary: [[50_000, 83], 93], tertiary: [[50_000, 80], 90] }])
const retired = rates('退休 5 万内加 5 个点，', [page, { primary: [[50_000, 91], 96], secondary: [[50_000, 88], 93], tertiary: [[50_000, 85], 90] }])
const WHERE = { place: BOTH_AWAY, filing: ['temporary', 'referral'] } as const

const employee: BenefitTerms = {
  outOfArea: [
    row({ ...WHERE, tier: ['primary'] }, away.table(1000, 55, start('市外起付 1000 元'), abroad('市外一级 55%'))),
    row({ ...WHERE, status: ['retired'] }, away.table(1000, [[50_000, 75], 80], start('市外起付 1000 元'), abroad('市外二级以上退休 5 万内 75%，以上 80%'))),
    row({ ...WHERE, status: ['active'] }, away.table(1000, [[50_000, 70], 80], start('市外起付 1000 元'), abroad('市外二级以上在职 5 万内 70%，以上 80%')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', start('第二次 50%，第三次起不计')),
      start: byTier(starts('', [start, { primary: 600, secondary: 800, tertiary: 800 }])),
      repeat: laterShares([50, 0], start('第二次 50%，第三次起不计')),
      rate: byWork(active, retired)
    })
  }
}

export default definePack({
  area: { code: '331000', name: '台州市', short: '台州', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '居民住院', why: '比例有来源，起付线没找到，不估算。' },
      { topic: '职工封顶线', why: '来源只写公式：上年平均工资 6 倍再加 35 万元，没有按它截断。' },
      { topic: '居民大病保险', why: '2021 年会议要点：2 万元以上付 75%，没有采用。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance
    ]
  })
})
