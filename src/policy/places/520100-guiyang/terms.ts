import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier } from '../../tables'
import {
  away, byWork, care, clinicCap, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, plusPoints, termsPen, yearCap
} from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const page = at('guiyangResident2024', '第一、三段')
const later = at('guiyangResident2025', '住院待遇')
const clinic = at('guiyangResident2025', '门诊待遇·普通门诊统筹')
const visits = at('guiyangClinic', '城镇职工医保')
const familyVisits = at('guiyangClinic', '城乡居民医保')
const abroad = at('guiyangAway2024', '异地就医')

const FILED = ['longTerm', 'temporary', 'referral', 'emergency'] as const
const FOUR = '省医、贵医等四家'
const clinicActive = rates('在职', [visits, { primary: 75, secondary: 70, tertiary: 65 }])

const employee: BenefitTerms = {
  care: {
    generalOutpatient: care({
      basis: counted('perYear', visits('普通门诊年起付 150 元')),
      start: always(sum('门诊年起付 ', [visits, 150])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休加 5 点'))),
      caps: [clinicCap(always(limit('门诊一年', [visits, 2_000])))]
    })
  }
}

// The page speaks of stays: visits outside the city are not paid by this table.
const staysAway: OutOfAreaTerms = [
  elsewhere(IN_PROVINCE, 'any', away.table(100, 80, abroad('省内一级 100 元、80%')), ['primary']),
  elsewhere(IN_PROVINCE, 'any', away.table(400, 75, abroad('省内二级 400 元、75%')), ['secondary']),
  elsewhere(IN_PROVINCE, 'any', away.table(800, 60, abroad('省内三级 800 元、60%')), ['tertiary']),
  elsewhere(CROSS_PROVINCE, FILED, away.table(400, 75, abroad('跨省已备案一级 400 元、75%')), ['primary']),
  elsewhere(CROSS_PROVINCE, FILED, away.table(800, 70, abroad('跨省已备案二级 800 元、70%')), ['secondary']),
  elsewhere(CROSS_PROVINCE, FILED, away.table(1500, 60, abroad('跨省已备案三级 1500 元、60%')), ['tertiary']),
  elsewhere(CROSS_PROVINCE, ['none'], away.table(600, 70, abroad('跨省没备案一级 600 元、70%')), ['primary']),
  elsewhere(CROSS_PROVINCE, ['none'], away.table(1000, 65, abroad('跨省没备案二级 1000 元、65%')), ['secondary']),
  elsewhere(CROSS_PROVINCE, ['none'], away.table(1800, 50, abroad('跨省没备案三级 1800 元、50%')), ['tertiary'])
]

const resident: BenefitTerms = {
  care: {
    inpatient: {
      outOfArea: staysAway,
      ...care({
        basis: basisUnwritten(page('起付 100 到 1400 元')),
        start: byTier(starts('', [page, { primary: 100, secondary: 400, tertiary: { 三级: 1000, [FOUR]: 1400 } }], [later, { primary: 100, secondary: 400, tertiary: { 三级: 1000, [FOUR]: 1400 } }])),
        rate: byTier(rates('', [page, { primary: 77, secondary: 75, tertiary: 60 }])),
        caps: [yearCap('年度限额', limit('基本医保一年', [later, 250_000]))]
      })
    },
    generalOutpatient: care({
      basis: counted('perYear', familyVisits('无起付')),
      start: always(sum('门诊起付 ', [familyVisits, 0])),
      rate: byTier(rates('', [clinic, { primary: { 乡镇社区和一级: 85, 村和社区站: 90 }, secondary: 60 }], [familyVisits, { primary: { 乡镇社区和一级: 85, 村和社区站: 90 }, secondary: 60 }])),
      caps: [clinicCap(always(limit('门诊一年', [clinic, 500], [familyVisits, 500])))]
    })
  }
}

export default definePack({
  area: { code: '520100', name: '贵阳市', short: '贵阳', province: '贵州', kind: 'city', parent: '520000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工住院', why: '只找到没有年份、不分级别的旧规，没有采用。' },
      { topic: '县级三级医院', why: '居民起付 800 元，比例没写，没有单列。' },
      { topic: '居民大病保险', why: '限额 20 万元，没找到起付和各段比例。' },
      { topic: '外地门诊', why: '来源只写外地住院的起付和比例，门诊没写，用全国的上限。' },
      LEFT_OUT.assistance
    ]
  })
})
