import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier, row } from '../../tables'
import { BOTH_AWAY, byWork, care, counted, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum } = termsPen(sources, CHECKED)

const page = at('mianyangStaff', '起付标准；报销比例 1、2')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('住院费用实行单次结算')),
      start: [
        row({ place: BOTH_AWAY, filing: ['referral'] }, sum('市外转诊起付 ', [page, 1000])),
        ...byTier(starts('', [page, { primary: { 社区和乡镇: 100, 一级: 500 }, secondary: 600, tertiary: 700 }]))
      ],
      rate: byWork(rates('在职', [page, { primary: 95, secondary: 92, tertiary: 88 }]), rates('退休', [page, { tertiary: 92 }]))
    })
  }
}

export default definePack({
  area: { code: '510700', name: '绵阳市', short: '绵阳', province: '四川', kind: 'city', parent: '510000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '退休人员一级、二级', why: '来源只写退休三级 92%，不估算。' },
      { topic: '封顶线', why: '来源只写公式：上年平均工资的 6 倍。' },
      { topic: '市外转诊', why: '起付 1000 元，比例没写，用全国的上限。' },
      { topic: '居民住院', why: '没找到来源。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
