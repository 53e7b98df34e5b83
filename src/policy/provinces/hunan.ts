import type { CareTerms } from '@/domain/benefit/terms'
import { hunanStaff, hunanStaffRetold } from '../sources/shared'
import { always, byTier } from '../tables'
import { byWork, care, counted, laterShares, plusPoints, termsPen, yearCap } from '../terms-pen'

/** Pages on the rule that the province made for all its places (湖南省职工基本医疗保险实施办法). */
export const hunanStaffPages = { hunanStaff, hunanStaffRetold }

const { at, starts, rates, sum, limit } = termsPen(hunanStaffPages, '2026-11-28')

const rule = at('hunanStaff', '表与注')
const retold = at('hunanStaffRetold', '表及注')

const active = rates('全省在职', [rule, { primary: { 基层: 93, 一级: 92 }, secondary: 90, tertiary: { 三级: 85, 省部属: 80 } }])

/** A stay in hospital of 职工, the same in every pooling area of the province: the page speaks of 全省. The second page has the same figures. */
export const hunanEmployeeStay: CareTerms = care({
  basis: counted('perAdmission', retold('同级第二次起减半')),
  start: byTier(starts('全省', [rule, { primary: { 基层: 200, 一级: 500 }, secondary: 800, tertiary: { 三级: 1100, 省部属: 1600 } }])),
  repeat: laterShares([50], retold('同级第二次起减半')),
  yearlyMax: always(sum('一年起付累计不超过 ', [retold, 2_000])),
  rate: byWork(active, plusPoints(active, 2, rule('退休各加 2 个点'))),
  caps: [yearCap('年度限额', limit('住院实际支付一年', [rule, 150_000]))]
})

export const HUNAN_NOT_MODELLED = [
  { topic: '本市的规定', why: '这里按省里给全省职工的办法算，没找到本市自己的页。' },
  { topic: '再次住院', why: '只有同级的第二次减半；这里换了级别也按减半算。' }
] as const
