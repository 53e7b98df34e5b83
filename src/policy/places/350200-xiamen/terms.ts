import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byStatus, byTier } from '../../tables'
import { byAge, byWork, care, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, limit } = termsPen(sources, CHECKED)

const start = at('xiamenStart2015', '住院起付标准')
const table = at('xiamenRates2023', '厦门住院医疗保险报销')
const visits = at('xiamenClinic2024', '门诊报销比例')
const family = at('xiamenResidentClinic2023', '2023年厦门居民医保门诊待遇')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', start('再次住院 100/300/500 元')),
      start: byWork(starts('在职', [start, { primary: 200, secondary: 600, tertiary: 1000 }]), starts('退休按 50%，', [start, { primary: 100, secondary: 300, tertiary: 500 }])),
      repeat: {
        kind: 'amounts',
        amounts: byWork(
          laterStays('在职', [start, { primary: [100], secondary: [300], tertiary: [500] }]),
          laterStays('退休按 50%，', [start, { primary: [50], secondary: [150], tertiary: [250] }])
        )
      },
      rate: byTier(rates('', [table, { primary: [[10_000, 93], [20_000, 97], 99], secondary: [[10_000, 89], [20_000, 95], 97], tertiary: [[10_000, 85], [20_000, 93], 95] }])),
      caps: [yearCap('门诊住院合计限额', limit('门诊住院一年', [table, 100_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('起付在职累计 1200 元、退休 800 元')),
      start: byStatus(sum('在职起付 ', [visits, 1200]), sum('退休起付 ', [visits, 800])),
      rate: byWork(
        rates('在职', [visits, { primary: [[10_000, 90], 95], secondary: [[10_000, 85], 93], tertiary: [[10_000, 75], 90] }]),
        rates('退休', [visits, { primary: [[10_000, 95], 98], secondary: [[10_000, 90], 97], tertiary: [[10_000, 85], 95] }])
      ),
      caps: [yearCap('门诊住院合计限额', limit('门诊住院一年', [table, 100_000]))]
    }, true)
  }
}

const resident: BenefitTerms = {
  care: {
    generalOutpatient: care({
      basis: basisUnwritten(family('成年居民起付 500 元')),
      start: byAge(starts('成年', [family, { primary: 500, secondary: 500, tertiary: 500 }]), starts('学生儿童', [family, { primary: 0, secondary: 0, tertiary: 0 }])),
      rate: byTier(rates('', [family, { primary: [[10_000, 65], 85], secondary: [[10_000, 55], 75], tertiary: [[10_000, 45], 65] }])),
      caps: [yearCap('门诊住院合计限额', limit('门诊住院一年', [family, 100_000]))]
    })
  }
}

export default definePack({
  area: { code: '350200', name: '厦门市', short: '厦门', province: '福建', kind: 'city', parent: '350000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '居民住院', why: '起付有来源，比例只有一家机器写的网页，不估算。' },
      { topic: '退休住院比例', why: '来源没分在职、退休，按同一张表算。' },
      { topic: '10 万元以上', why: '补充保险付多少没找到，按 10 万元截断。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
