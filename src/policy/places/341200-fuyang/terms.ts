import type { Tier } from '@/domain/benefit/bill'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import type { Figure } from '@/domain/evidence/figure'
import type { Fen } from '@/domain/money/fen'
import { loweredBy } from '../../adoption'
import { always, basisUnwritten, byTier, either, row } from '../../tables'
import { byWork, care, clinicCap, counted, elsewhereFirst, IN_PROVINCE, LEFT_OUT, onlyAt, plusPoints, startless, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const page = at('fuyangResident2022', '正文')
const visits = at('fuyangClinic2022', '可报销起付标准')
const familyVisits = at('fuyangResidentClinic2022', '普通门诊报销')

const clinicActive = rates('在职', [visits, { primary: 60, secondary: 55, tertiary: 50 }])
const employee: BenefitTerms = {
  care: {
    generalOutpatient: care({
      basis: counted('perYear', visits('普通门诊年起付 800 元')),
      start: always(sum('门诊年起付 ', [visits, 800])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休加 5 个点')))
    })
  }
}

const BY_REFERRAL = { place: IN_PROVINCE, filing: ['referral'] } as const
const BY_THEMSELVES = { place: IN_PROVINCE, filing: ['temporary', 'none'] } as const
const usual = starts('', [page, { primary: 200, secondary: 500, tertiary: { 市属三级: 700, 省属三级: 1000 } }])
const doubled = starts('省内转诊加倍', [page, { primary: 400, secondary: 1000, tertiary: { 市属三级: 1400, 省属三级: 2000 } }])
const perhaps = (tier: Tier) => either('自行去省内市外的，起付加不加倍没写，两种都算。', ['加倍', doubled[tier] as Figure<Fen>], ['不加倍', usual[tier] as Figure<Fen>])
const perhapsDoubled = { primary: perhaps('primary'), secondary: perhaps('secondary'), tertiary: perhaps('tertiary') }

const resident: BenefitTerms = {
  care: {
    inpatient: {
      ...care({
        basis: basisUnwritten(page('起付 200/500/700/1000 元')),
        start: elsewhereFirst(BY_REFERRAL, byTier(doubled), elsewhereFirst(BY_THEMSELVES, byTier(perhapsDoubled), byTier(usual))),
        // Outside the province the deductible is a share of the bill, which no model says: no rate there, so no sum.
        rate: onlyAt({ place: ['local', 'inProvince'] }, byTier(rates('', [page, { primary: 85, secondary: 80, tertiary: { 市属三级: 75, 省属三级: 70 } }])))
      }),
      outOfArea: [row(BY_REFERRAL, loweredBy(5, page('省内经过转诊的，比例降低 5%'))), row(BY_THEMSELVES, loweredBy(15, page('省内自行转诊的，比例降 15%')))]
    },
    generalOutpatient: care({
      ...startless(familyVisits('一级及以下门诊 55%、一年 250 元')),
      rate: byTier(rates('', [familyVisits, { primary: 55 }])),
      caps: [clinicCap(always(limit('门诊一年', [familyVisits, 250])))]
    })
  }
}

export default definePack({
  area: { code: '341200', name: '阜阳市', short: '阜阳', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2022 年度', from: '2022-01-01', to: '2022-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '起付线和比例只有机器写的网页说过，没有采用。' },
      { topic: '居民到省外', why: '起付是当次总费用的 20%（2000 元到 1 万元），转诊报 60%，自行去报 50%。这样的起付线还算不了，不估算。' },
      { topic: '大额门诊', why: '单次满 500 元的，200 元以上报 60%，没有算。' },
      LEFT_OUT.cap,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
