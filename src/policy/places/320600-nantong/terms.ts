import type { Bands, BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, either } from '../../tables'
import { byAge, care, clinicCap, LEFT_OUT, startless, termsPen, type Percent, type Tiers } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('nantongResident2023', '三、住院待遇 1–2')
const table = at('nantongTable', '1 住院报销比例')

const visits = at('nantongResident2023', '一、普通门诊待遇')

// Above 200,000 the page is cut off: either the last rate goes on, or nothing is paid.
const CUT = '20 万元以上来源断了：接着按前一段报和不再报都算。'
const goesOn = (below: number, above: number): Percent => [[100_000, below], above]
const ends = (below: number, above: number): Percent => [[100_000, below], [200_000, above], 0]
const cutOff = (on: Tiers<Bands>, off: Tiers<Bands>): Tiers<Bands> => ({
  primary: either(CUT, ['接着报', on.primary!], ['不再报', off.primary!]),
  secondary: either(CUT, ['接着报', on.secondary!], ['不再报', off.secondary!]),
  tertiary: either(CUT, ['接着报', on.tertiary!], ['不再报', off.tertiary!])
})
const adult = (who: string, to: typeof ends) =>
  rates(who, [page, { primary: to(91, 96), secondary: to(81, 86), tertiary: to(77, 81) }], [table, { primary: to(88, 93), secondary: to(83, 88), tertiary: to(81, 86) }])
const student = (who: string, to: typeof ends) => rates(who, [page, { primary: to(92, 98), secondary: to(82, 94), tertiary: to(80, 92) }])

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(page('起付 300 到 1000 元')),
      start: byAge(
        starts('成年', [page, { primary: { 社区: 300, 一级: 500 }, secondary: 750, tertiary: { 三级专科: 800, 三级综合: 1000 } }]),
        starts('学生', [page, { primary: { 社区: 200, 一级: 250 }, secondary: 375, tertiary: { 三级专科: 400, 三级综合: 500 } }])
      ),
      rate: byAge(
        cutOff(adult('成年', goesOn), adult('成年，20 万元以上没写，', ends)),
        cutOff(student('学生', goesOn), student('学生，20 万元以上没写，', ends))
      )
    }),
    generalOutpatient: care({
      ...startless(visits('签约社区只写报 50%、一年 800 元')),
      rate: byTier(rates('', [visits, { primary: { 签约社区: 50 } }])),
      caps: [clinicCap(always(limit('门诊一年', [visits, 800])))]
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
      { topic: '20 万元以上', why: '来源断了，接着报和不再报都算。' },
      { topic: '居民大病保险', why: '有各段比例，没找到起付线，不估算。' },
      LEFT_OUT.cap,
      { topic: '职工门诊', why: LEFT_OUT.clinic.why },
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
