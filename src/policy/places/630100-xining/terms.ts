import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, illnessBaseUnwritten } from '../../tables'
import { byWork, care, LEFT_OUT, plusPoints, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate } = termsPen(sources, CHECKED)

const page = at('xiningStaff2022', '参保职工的住院待遇')
const illness = at('xiningStaff2022', '职工大病医疗保险')

const active = rates('在职', [page, { primary: 85, secondary: 80, tertiary: 75 }])
const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 350/550/750 元')),
      start: byTier(starts('', [page, { primary: 350, secondary: 550, tertiary: 750 }])),
      rate: byWork(active, plusPoints(active, 5, page('退休各加 5 点')))
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 7_000])),
    bounds: 'excess',
    bands: always(rate('大病', [illness, 85])),
    base: illnessBaseUnwritten(illness('自付超 7000 元报 85%'))
  }
}

export default definePack({
  area: { code: '630100', name: '西宁市', short: '西宁', province: '青海', kind: 'city', parent: '630000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '职工封顶线', why: '只有机器写的网页写了数，像很多年前的，没有采用。' },
      { topic: '居民住院', why: '起付线和比例只有一家机器写的网页，没有采用。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
