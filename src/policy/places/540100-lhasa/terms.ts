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
      // The page repeats the first band where the second should stand.
      rate: always({
        claims: [page('2 万元内 93%，4 万元以上 98%，中间一档抄错了')],
        readings: [
          { value: bandsOf([[40_000, 93], 98]), from: [0], label: '2 到 4 万元按 93%' },
          { value: bandsOf([[20_000, 93], 98]), from: [0], label: '2 到 4 万元按 98%' }
        ],
        doubt: 'range',
        why: '来源 2 到 4 万元一档抄错了，按两头的 93% 和 98% 都算。'
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
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
