import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, row } from '../../tables'
import { away, care, clinicCap, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, rate, limit } = termsPen(sources, CHECKED)

const staff = at('baodingGuide', '城镇职工')
const inCounty = at('baodingGuide', '报销比例 城乡居民：县域内')
const inCity = at('baodingGuide', '报销比例 城乡居民：县域外市域内')
const table = at('baodingResident2023', '2023年保定居民医保住院待遇')
const notice = at('baodingNotice2023', '三')
const visits = at('baodingNotice2023', '一')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第 1、2、3 次起各有起付')),
      start: byTier(starts('', [staff, { primary: 500, secondary: 900, tertiary: 1200 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [staff, { primary: [400, 300], secondary: [800, 700], tertiary: [1100, 1000] }])) },
      rate: [
        row({ status: ['active'], admissionFrom: 3 }, rate('在职第 3 次起', [staff, 89])),
        row({ status: ['active'], admissionFrom: 2 }, rate('在职第 2 次', [staff, 87])),
        row({ status: ['active'] }, rate('在职第 1 次', [staff, 85])),
        row({ status: ['retired'], admissionFrom: 3 }, rate('退休第 3 次起', [staff, 92])),
        row({ status: ['retired'], admissionFrom: 2 }, rate('退休第 2 次', [staff, 90])),
        row({ status: ['retired'] }, rate('退休第 1 次', [staff, 88]))
      ],
      caps: [yearCap('年度限额', limit('一年', [staff, 70_000]))]
    })
  }
}

const OUTSIDE = '省外一级 300 元、80%，二级 600 元、65%，三级 2000 元、55%'
// For stays only: the pages do not say how visits elsewhere are paid.
const staysAway: OutOfAreaTerms = [
  elsewhere(IN_PROVINCE, 'any', away.same(table('省内一张表，不分市'))),
  elsewhere(CROSS_PROVINCE, ['temporary', 'referral', 'emergency'], away.table(300, 80, table(OUTSIDE), notice(OUTSIDE)), ['primary']),
  elsewhere(CROSS_PROVINCE, ['temporary', 'referral', 'emergency'], away.table(600, 65, table(OUTSIDE), notice(OUTSIDE)), ['secondary']),
  elsewhere(CROSS_PROVINCE, ['temporary', 'referral', 'emergency'], away.table(2000, 55, table(OUTSIDE), notice(OUTSIDE)), ['tertiary'])
]

const resident: BenefitTerms = {
  care: {
    inpatient: {
      outOfArea: staysAway,
      ...care({
        basis: basisUnwritten(table('起付 100 到 2000 元')),
        start: byTier(starts('', [table, { primary: { 乡镇和社区: 100, 一级: 300 }, secondary: 600, tertiary: 2000 }],
          [inCounty, { primary: { 乡镇和社区: 100, 一级: 300 }, secondary: 400, tertiary: 1500 }], [inCity, { secondary: 800, tertiary: 2000 }])),
        rate: byTier(rates('', [table, { primary: { 乡镇和社区: 90, 一级: 90 }, secondary: 75, tertiary: 55 }],
          [inCounty, { primary: { 乡镇和社区: 90, 一级: 75 }, secondary: 75, tertiary: 60 }], [inCity, { secondary: 70, tertiary: 55 }])),
        caps: [yearCap('年度限额', limit('一年', [table, 200_000], [inCounty, 200_000]))]
      })
    },
    generalOutpatient: care({
      basis: basisUnwritten(visits('门诊起付 50 元')),
      start: always(sum('门诊起付 ', [visits, 50])),
      rate: always(rate('门诊', [visits, 50])),
      caps: [clinicCap(always(limit('门诊一年', [visits, 200])))]
    })
  }
}

export default definePack({
  area: { code: '130600', name: '保定市', short: '保定', province: '河北', kind: 'city', parent: '130000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { resident } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '职工的新标准', why: '这一页没写年份，像旧规；别的说法只有机器写的网页。' },
      { topic: '中医药、学生儿童', why: '居民中医药加 5 个点、学生儿童加 10 个点，没有算。' },
      { topic: '居民去京津', why: '二级以上按省内的标准；选「外省」时没有单列。' },
      { topic: '大学生门诊', why: '一年最多 300 元，没有单列。' },
      { topic: '居民大病保险', why: '起付 14126 元（2023），各段比例只有机器写的网页说过。' },
      LEFT_OUT.assistance
    ]
  })
})
