import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byStatus, byTier } from '../../tables'
import { byWork, care, clinicCap, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, limit } = termsPen(sources, CHECKED)

const page = at('luoyangStaff2025', '二、住院待遇')
const visits = at('luoyangStaff2025', '一、门诊待遇')
const reply = at('luoyangReply2024', '医疗保障局回复')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', page('起付按次，第 1、2、3 次各不同')),
      start: byTier(starts('', [page, { primary: 240, secondary: 480, tertiary: { 三级: 600, 三甲: 800 } }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [page, { primary: [120, 120], secondary: [360, 240], tertiary: { 三级: [400, 360], 三甲: [600, 480] } }])) },
      rate: byWork(
        rates('在职', [page, { primary: [[10_000, 90], 95], secondary: [[10_000, 85], 90], tertiary: [[10_000, 80], 85] }]),
        rates('退休', [page, { primary: [[10_000, 95], 97], secondary: [[10_000, 90], 92], tertiary: [[10_000, 85], 87] }])
      ),
      caps: [yearCap('统筹年度限额', limit('一年', [page, 100_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perAdmission', visits('每次 20 元、40 元，同日同院一次')),
      start: byTier(starts('每次', [visits, { primary: { 基层: 0, 一级: 20 }, secondary: 20, tertiary: 40 }])),
      rate: byWork(rates('在职', [visits, { primary: 55, secondary: 55, tertiary: 50 }]), rates('退休', [visits, { primary: 65, secondary: 65, tertiary: 60 }])),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 1_500]), limit('退休一年', [visits, 2_000])))]
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(reply('起付 100 到 2000 元')),
      start: byTier(starts('', [reply, { primary: { 乡级: 100 }, secondary: { 县级二级: 400, 市二级: 600, 省二级及以下: 600 }, tertiary: { 市三级: 1200, 省三级: 2000 } }])),
      rate: byTier(rates('', [reply, {
        primary: { 乡级: 90 },
        secondary: { 县级二级: [[1_500, 63], 83], 市二级: [[3_000, 55], 75], 省二级及以下: [[4_000, 53], 72] },
        tertiary: { 市三级: [[4_000, 53], 72], 省三级: [[7_000, 50], 68] }
      }]))
    })
  }
}

export default definePack({
  area: { code: '410300', name: '洛阳市', short: '洛阳', province: '河南', kind: 'city', parent: '410000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年度', from: '2025-01-01', to: '2025-12-31', schemes: { employee } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工大额补助', why: '缴 190 元最多 42 万元、240 元最多 47 万元，按选的档次，没有算。' },
      { topic: '居民 14 岁以下、再次住院', why: '起付减半，没有算。' },
      { topic: '中医院、中医药', why: '居民起付减 100 元、加 5 个百分点，没有算。' },
      { topic: '居民封顶线', why: '回复没写，没有按封顶线截断。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
