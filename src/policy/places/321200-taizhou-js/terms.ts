import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { away, BOTH_AWAY, care, costCap, counted, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, laterStays, limit } = termsPen(sources, CHECKED)

const start = at('taizhouJsStay2021', '一、1、起付标准')
const page = at('taizhouJsStay2021', '一、2、分段报销比例')

const resident: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['referral'], away.table(1100, 58, start('转市外起付 1100 元'), page('按转诊规定到市外 58%')))],
  care: {
    inpatient: care({
      basis: counted('perAdmission', start('二次及以上减半，但不低于 400 元')),
      start: byTier(starts('首次', [start, { primary: 400, secondary: 600, tertiary: 800 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [start, { primary: [400], secondary: [400], tertiary: [400] }])) },
      rate: byTier(rates('', [page, { primary: [[60_000, 85], 63], secondary: [[60_000, 70], 63], tertiary: 63 }])),
      caps: [costCap('住院费用限额', limit('比例写到的一年费用', [page, 200_000]))]
    }, true)
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
      { topic: '20 万元以上', why: '比例只写到一年 20 万元，再往上没写，按 20 万元截断。' },
      { topic: '没转诊去市外', why: '58% 只说按规定转诊的；自己去的没写，用全国的上限。' },
      { topic: '15 日内再住院', why: '算同一次，起付就高，没有算。' },
      { topic: '住满 90 天', why: '再收一次起付，没有算。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
