import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byTier } from '../../tables'
import { byAge, care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const official = at('lianyungangOfficial', '住院一级')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(official('一级起付 200 元')),
      start: byTier(starts('', [official, { primary: 200 }])),
      rate: byAge(
        rates('', [official, { primary: [[10_000, 80], 85] }]),
        rates('学生高 10 点、10 万以上 90%，', [official, { primary: [[10_000, 90], [100_000, 95], 90] }])
      )
    })
  }
}

export default definePack({
  area: { code: '320700', name: '连云港市', short: '连云港', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '二级、三级医院', why: '只见到一级的一段，不估算。' },
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
