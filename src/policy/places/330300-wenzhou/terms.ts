import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier } from '../../tables'
import { care, clinicCap, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const page = at('wenzhouResident2023', '2 住院和特殊病门诊')
const start = at('wenzhouStart2024', '住院医疗费起付标准')
const city = at('wenzhouClinic2022', '温州市区支付比例')
const visits = at('wenzhouResident2023', '1 普通门诊和慢性病门诊')
const visits2022 = at('wenzhouClinic2022', '门诊费支付标准')

const START = { primary: { 一级及基层: 300 }, secondary: 400, tertiary: 700 }
const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perYear', start('年度内多次按级别最高的一次计一个起付')),
      start: byTier(starts('', [page, START], [start, START])),
      rate: byTier(rates('市区', [page, { primary: 90, secondary: 80, tertiary: 70 }], [city, { primary: 90, secondary: 80, tertiary: 70 }])),
      caps: [yearCap('年度限额', limit('一年', [page, 200_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits2022('一个医保年度内设一次')),
      start: byTier(starts('', [visits, { primary: { 基层: 0, 其他和药店: 100 }, secondary: 100, tertiary: 100 }])),
      rate: byTier(rates('', [visits, { primary: { 基层: 50, 其他和药店: 35 }, secondary: 35, tertiary: 35 }])),
      caps: [clinicCap(always(limit('门诊一年', [visits, 1_500])))]
    })
  }
}

export default definePack({
  area: { code: '330300', name: '温州市', short: '温州', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '各县（市）', why: '比例由县市自定，这里是市区的。' },
      { topic: '市外就医', why: '有一页写市外 50%，没写起付和备案，没有采用。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
