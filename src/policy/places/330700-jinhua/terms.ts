import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import { byGrade, care, clinicCap, LEFT_OUT, startless, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const notice = at('jinhuaNotice2026', '四、表1')
const clinic2022 = at('jinhuaClinic2022', '普通门诊报销')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(notice('一个医保年度内起付线至最高限额内')),
      start: byTier(starts('', [notice, { primary: { 基层卫生院: 500, 一级: 800 }, secondary: 800, tertiary: { 三乙: 1000, 三甲: 1200 } }])),
      rate: byGrade({
        二档: rates('二档', [notice, { primary: { 基层: 95, 二级及以下: 88 }, secondary: 88, tertiary: 85 }]),
        三档: rates('三档', [notice, { primary: { 基层: 90, 二级及以下: 80 }, secondary: 80, tertiary: 75 }])
      }),
      caps: [
        yearCap('年度限额', limit('二档一年', [notice, 300_000]), { grade: ['二档'] }),
        yearCap('年度限额', limit('三档一年', [notice, 200_000]), { grade: ['三档'] })
      ]
    }),
    generalOutpatient: care({
      ...startless(notice('门诊没提起付线')),
      rate: byTier(rates('', [notice, { primary: { 基层: 50, 其他: 20 }, secondary: 20, tertiary: 20 }], [clinic2022, { primary: { 基层: 50, 其他: 20 }, secondary: 20, tertiary: 20 }])),
      caps: [{ ...clinicCap(always(limit('二档门诊一年', [notice, 3_000], [clinic2022, 3_000]))), when: { grade: ['二档'] } }, { ...clinicCap(always(limit('三档门诊一年', [clinic2022, 1_500]))), when: { grade: ['三档'] } }]
    })
  }
}

export default definePack({
  area: { code: '330700', name: '金华市', short: '金华', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2026 年度', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '只找到 2019 年的比例，没有起付线，不估算。' },
      { topic: '市外就医', why: '起付 1500 元有来源，少报多少只有机器写的网页说过，用全国的上限。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
