import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten } from '../../tables'
import { byAge, care, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates } = termsPen(sources, CHECKED)

const page = at('nantongResident2023', '三、住院待遇 1–2')
const table = at('nantongTable', '1 住院报销比例')

// Above 200,000 the page is cut off; the last rate it gives goes on.
const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 300 到 1000 元')),
      start: byAge(
        starts('成年', [page, { primary: { 社区: 300, 一级: 500 }, secondary: 750, tertiary: { 三级专科: 800, 三级综合: 1000 } }]),
        starts('学生', [page, { primary: { 社区: 200, 一级: 250 }, secondary: 375, tertiary: { 三级专科: 400, 三级综合: 500 } }])
      ),
      rate: byAge(
        rates('成年', [page, { primary: [[100_000, 91], 96], secondary: [[100_000, 81], 86], tertiary: [[100_000, 77], 81] }],
          [table, { primary: [[100_000, 88], 93], secondary: [[100_000, 83], 88], tertiary: [[100_000, 81], 86] }]),
        rates('学生', [page, { primary: [[100_000, 92], 98], secondary: [[100_000, 82], 94], tertiary: [[100_000, 80], 92] }])
      )
    })
  }
}

export default definePack({
  area: { code: '320600', name: '南通市', short: '南通', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线有来源，比例只有机器写的网页说过，互相对不上，不估算。' },
      { topic: '20 万元以上', why: '来源被截断，按 10 到 20 万元的比例算。' },
      { topic: '居民大病保险', why: '有各段比例，没找到起付线，不估算。' },
      LEFT_OUT.cap,
      LEFT_OUT.clinic,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
