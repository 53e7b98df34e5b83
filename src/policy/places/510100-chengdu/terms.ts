import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byStatus } from '../../tables'
import { byWork, care, clinicCap, counted, LEFT_OUT, plusPoints, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, rates, sum, limit } = termsPen(sources, CHECKED)

const visits = at('chengduClinic2023', '报销待遇水平（1）–（3）')

const active = rates('在职', [visits, { primary: 60, secondary: 60, tertiary: 50 }])
const employee: BenefitTerms = {
  care: {
    generalOutpatient: care({
      basis: counted('perYear', visits('按自然年度设一次起付')),
      start: byStatus(sum('在职年起付 ', [visits, 200]), sum('退休年起付 ', [visits, 150])),
      rate: byWork(active, plusPoints(active, 10, visits('退休加 10 个点'))),
      caps: [clinicCap(byStatus(limit('统账结合在职一年', [visits, 2_000]), limit('统账结合退休一年', [visits, 2_500])))]
    })
  }
}

export default definePack({
  area: { code: '510100', name: '成都市', short: '成都', province: '四川', kind: 'city', parent: '510000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '比例有来源（85%–95%，按年龄再加），起付线只有一家机器写的网页，不估算。' },
      { topic: '居民住院', why: '起付线和比例只有一家机器写的网页，不估算。' },
      { topic: '单建统筹', why: '门诊限额 880/1100 元，没有单列。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
