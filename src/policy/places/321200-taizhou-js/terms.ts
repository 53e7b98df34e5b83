import type { BenefitTerms, Limit } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import { fen } from '@/domain/money/fen'
import { definePack } from '../../pack'
import { byTier, either, illnessBaseUnwritten, row } from '../../tables'
import { away, BOTH_AWAY, care, costCap, counted, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, laterStays, rate, sum } = termsPen(sources, CHECKED)

const start = at('taizhouJsStay2021', '一、1、起付标准')
const page = at('taizhouJsStay2021', '一、2、分段报销比例')
const copyStart = at('taizhouJsShares2021', '四、1、起付线')
const copy = at('taizhouJsShares2021', '四、2、报销比例')
const illness = at('taizhouJsShares2021', '五、大病保险')

const START = { primary: 400, secondary: 600, tertiary: 800 } as const

const above200k: Figure<Limit> = {
  claims: [page('6 万元及至 20 万元的报 63%'), copy('6 万元至 20 万元的报 63%')],
  readings: [{ value: fen(200_000_00), from: [], label: '20 万元以上不报' }, { value: 'none', from: [], label: '20 万元以上照 63%' }],
  doubt: 'inferred',
  why: '来源写到 20 万元为止，再往上报不报没写，两种都算。'
}

const start15 = sum('大病起付一般人员 ', [illness, 15_000])
const start5 = sum('大病起付困难群体 ', [illness, 5_000])
const usual = rate('大病一般人员', [illness, [[100_000, 60], 70]])
const poor = rate('大病困难群体', [illness, [[100_000, 70], 80]])
const WHO = '来源只写「困难群体」，没写包不包括这一种人，两种都算。'
const POOR = { hardship: ['extremePoverty', 'orphan', 'minimumLiving', 'returnedPoverty'] } as const
const PERHAPS = { hardship: ['lowIncomeEdge', 'illnessPoverty', 'severeDisability'] } as const

const resident: BenefitTerms = {
  care: {
    inpatient: {
      ...care({
        basis: counted('perAdmission', start('二次及以上减半，但不低于 400 元')),
        start: byTier(starts('首次', [start, START], [copyStart, START])),
        repeat: { kind: 'amounts', amounts: byTier(laterStays('', [start, { primary: [400], secondary: [400], tertiary: [400] }])) },
        rate: byTier(
          rates('', [page, { primary: [[60_000, 85], 63], secondary: [[60_000, 70], 63], tertiary: 63 }], [copy, { primary: [[60_000, 85], 63], secondary: [[60_000, 70], 63], tertiary: 63 }])
        ),
        caps: [costCap('20 万元的费用', above200k)]
      }, true),
      outOfArea: [elsewhere(BOTH_AWAY, ['referral'], away.table(1100, 58, start('转市外起付 1100 元'), page('按转诊规定到市外 58%'), copy('按转诊规定到市外 58%')))]
    }
  },
  majorIllness: {
    start: [row(POOR, start5), row(PERHAPS, either(WHO, ['算困难群体', start5], ['不算', start15])), { value: start15 }],
    bounds: 'absolute',
    bands: [row(POOR, poor), row(PERHAPS, either(WHO, ['算困难群体', poor], ['不算', usual])), { value: usual }],
    base: illnessBaseUnwritten(illness('个人自付合规费用'))
  }
}

export default definePack({
  area: { code: '321200', name: '泰州市', short: '泰州', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2021 年度', from: '2021-01-01', to: '2021-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付 400/600/800 元有来源，比例没见到，不估算。' },
      { topic: '没转诊去外地', why: '来源只写了按转诊规定的报 58%；自己去的没写，用全国的上限。' },
      { topic: '15 日内再住院', why: '算同一次，起付就高，没有算。' },
      { topic: '住满 90 天', why: '再收一次起付，没有算。' },
      { topic: '居民普通门诊', why: '每次 30 元以上才报，一年最多 500 元，比例没写，没有算。' },
      LEFT_OUT.assistance
    ]
  })
})
