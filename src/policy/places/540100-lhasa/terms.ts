import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier } from '../../tables'
import { bandsOf, care, counted, laterShares, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts } = termsPen(sources, CHECKED)

const page = at('lhasaStaff2019', '城镇职工')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('第二次 70%，第三次 50%')),
      start: byTier(starts('首次', [page, { primary: { 社区: 100, 一级: 200 }, secondary: 300, tertiary: 400 }])),
      repeat: laterShares([70, 50], page('第二次 70%，第三次 50%')),
      // The page repeats the name of the first band where the second should stand.
      rate: always({
        claims: [page('2 万元内 93%；又写「2 万元」内 96%；4 万元以上 98%')],
        readings: [{ value: bandsOf([[20_000, 93], [40_000, 96], 98]), from: [0] }],
        doubt: 'inferred',
        why: '来源第二档也写成「起付线以上至 2 万元」，报 96%，按 2 到 4 万元读。'
      })
    })
  }
}

export default definePack({
  area: { code: '540100', name: '拉萨市', short: '拉萨', province: '西藏', kind: 'city', parent: '540000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2019 年度', from: '2019-01-01', to: '2019-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '2019 年以后', why: '只找到 2019 年的页面；新的说法只有机器写的网页。' },
      { topic: '居民住院', why: '只有城镇居民的旧制，没有采用。' },
      { topic: '跨省安置的退休人员', why: '另有 85% 到 95% 的比例，看工作年限，没有算。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
