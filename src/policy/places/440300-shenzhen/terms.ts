import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { byTier } from '../../tables'
import { byPart, byWork, care, counted, LEFT_OUT, plusPoints, startless, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays } = termsPen(sources, CHECKED)

const stays = at('shenzhenRules', '2.住院报销比例（一）（二）')
const deductible = at('shenzhenRules', '2.住院报销起付线')
const window = at('shenzhenWindow', '市内住院报销比例；市内住院起付线')
const page2024 = at('shenzhenStays2024', '深圳市内住院报销比例；住院起付线')
const visits = at('shenzhenRules', '1.门诊报销比例')

const START = { primary: 200, secondary: 400, tertiary: 600 }
const LATER = { primary: [100], secondary: [200], tertiary: [300] } as const
const GRADE_2 = { primary: 92, secondary: 91, tertiary: 90 }
const secondStay = laterStays('', [deductible, LATER])
const retired = rates('一档退休', [stays, { primary: 95, secondary: 95, tertiary: 95 }])

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', deductible('同一医保年度第二次起 100/200/300 元')),
      start: byTier(starts('', [deductible, START])),
      repeat: { kind: 'amounts', amounts: byTier(secondStay) },
      rate: byPart('没填一档还是二档、在职还是退休，都算。',
        ['一档退休', { grade: ['一档'], status: ['retired'] }, retired],
        ['一档在职', { grade: ['一档'] }, rates('一档在职', [stays, { primary: 94, secondary: 92, tertiary: 90 }], [at('shenzhenQa', '正文'), { primary: 94, secondary: 92, tertiary: 90 }])],
        ['二档退休', { grade: ['二档'], status: ['retired'] }, rates('二档退休', [window, { primary: 95, secondary: 95, tertiary: 95 }], [page2024, { primary: 95, secondary: 95, tertiary: 95 }])],
        ['二档在职', { grade: ['二档'] }, rates('二档在职', [stays, GRADE_2], [window, GRADE_2], [page2024, GRADE_2])])
    }),
    generalOutpatient: care({
      ...startless(visits('职工和居民普通门诊只写比例')),
      rate: byWork(
        rates('在职', [visits, { primary: 75, secondary: 65, tertiary: 55 }]),
        plusPoints(rates('在职', [visits, { primary: 75, secondary: 65, tertiary: 55 }]), 5, visits('退休人员加 5 个百分点'))
      )
    })
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', window('一年内二次及以上住院 100/200/300 元')),
      start: byTier(starts('', [window, START], [page2024, START])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [window, LATER], [page2024, LATER])) },
      rate: byPart('没填是不是满 60 岁，两种都算。',
        ['60 岁以上', { ageFrom: 60 }, rates('居民满 60 岁', [window, { primary: 95, secondary: 95, tertiary: 95 }], [page2024, { primary: 95, secondary: 95, tertiary: 95 }])],
        ['60 岁以下', { ageBelow: 60 }, rates('居民', [window, GRADE_2], [page2024, GRADE_2])])
    }),
    generalOutpatient: care({
      ...startless(visits('职工和居民普通门诊只写比例')),
      rate: byTier(rates('', [visits, { primary: 75, secondary: 65, tertiary: 55 }]))
    })
  }
}

export default definePack({
  area: { code: '440300', name: '深圳市', short: '深圳', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023-10 起', from: '2023-10-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '60 岁以上居民门诊', why: '比例加 5 个百分点，没有算。' },
      { topic: '门诊限额', why: '只有机器写的网页写了数，没有按限额截断。' },
      LEFT_OUT.cap,
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      { topic: '外地少报多少', why: '来源只写异地住院起付线和本市一样，比例没写，用全国的上限。' }
    ]
  })
})
