import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byStatus, byTier, illnessBaseUnwritten } from '../../tables'
import { byWork, care, clinicCap, counted, LEFT_OUT, plusPoints, startless, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, rate, sum, limit } = termsPen(sources, CHECKED)

const staff = at('jiaxingShares2023', '嘉兴职工医保住院报销')
const staffVisits = at('jiaxingShares2023', '嘉兴职工医保门诊报销')
const page = at('jiaxingShares2023', '嘉兴城乡居民医保报销')
const notes = at('jiaxingShares2023', '嘉兴城乡居民医保报销，备注')
const illness = at('jiaxingIllness2022', '拓展阅读')

const active = rates('在职', [staff, { primary: 90, secondary: 85, tertiary: 80 }])
const employee: BenefitTerms = {
  care: {
    inpatient: {
      ...care({
        basis: counted('perYear', staff('一年 1 次起付标准')),
        start: byTier(starts('', [staff, { primary: 300, secondary: 500, tertiary: 800 }])),
        rate: byWork(active, plusPoints(active, 5, staff('退休职工报销比例加 5%'))),
        caps: [yearCap('年度限额', limit('职工一年', [staff, 200_000]))]
      }),
      aboveCap: { name: '大病保险', bands: always(rate('超过 20 万元按大病保险', [staff, 85])) }
    },
    generalOutpatient: care({
      basis: basisUnwritten(staffVisits('门诊起付在职 500、退休 300 元')),
      start: byStatus(sum('门诊起付在职 ', [staffVisits, 500]), sum('门诊起付退休 ', [staffVisits, 300])),
      rate: byTier(rates('门诊', [staffVisits, { primary: { 社区和医共体基层: 80, 其他机构: 50 }, secondary: 60, tertiary: 50 }])),
      caps: [clinicCap(always(limit('门诊一年', [staffVisits, 6_000])))]
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perYear', notes('一年 1 次起付标准')),
      start: byTier(starts('', [page, { primary: 300, secondary: 500, tertiary: 800 }])),
      rate: byTier(rates('', [page, { primary: 80, secondary: 75, tertiary: 65 }])),
      caps: [yearCap('年度限额', limit('居民一年', [notes, 200_000]))]
    }),
    generalOutpatient: care({
      ...startless(page('门诊 50%/10%/20%/10%')),
      rate: byTier(rates('门诊', [page, { primary: { 社区和医共体基层: 50, 其他一级: 10 }, secondary: 20, tertiary: 10 }])),
      caps: [clinicCap(always(limit('门诊一年', [notes, 800])))]
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [notes, 15_000], [illness, 15_000])),
    bounds: 'absolute',
    bands: always(rate('大病', [notes, [[50_000, 60], 70]], [illness, [[50_000, 60], 70]])),
    base: illnessBaseUnwritten(notes('1.5 万至 5 万元 60%，以上 70%'))
  }
}

export default definePack({
  area: { code: '330400', name: '嘉兴市', short: '嘉兴', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '贫困人员大病', why: '起付 7500 元，到 5 万元报 65%，以上 75%，没有算。' },
      { topic: '职工大病', why: '另一页写「参保人员」，没分职工和居民；职工有没有 1.5 万元起的这一层没说清，没有算。' },
      { topic: '药店', why: '职工药店按其他机构 50%，居民药店 10%，没有单列。' },
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
