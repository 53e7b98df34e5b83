import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, either, row } from '../../tables'
import { away, BOTH_AWAY, byAge, byPart, byWork, care, counted, elsewhere, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, limit } = termsPen(sources, CHECKED)

const staff = at('dalianStaff', '表')
const table = at('dalianResident', '表')
const caps = at('dalianCaps', '说明')

const WHY_AGE = '没填年龄，70 岁以上和以下都算。'
const UNIVERSITY = '医大附一'
const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第二次起 680/400/240 元；70 岁以上不分次数')),
      start: byPart(WHY_AGE,
        ['70 岁以上', { ageFrom: 70 }, starts('70 岁以上', [staff, { primary: 150, secondary: 250, tertiary: { 三级: 425, [UNIVERSITY]: 600 } }])],
        ['不满 70 岁', { ageBelow: 70 }, starts('不满 70 岁首次', [staff, { primary: 300, secondary: 500, tertiary: { 三级: 850, [UNIVERSITY]: 1200 } }])]),
      repeat: {
        kind: 'amounts',
        amounts: byPart(WHY_AGE,
          ['70 岁以上', { ageFrom: 70 }, laterStays('70 岁以上', [staff, { primary: [150], secondary: [250], tertiary: { 三级: [425], [UNIVERSITY]: [600] } }])],
          ['不满 70 岁', { ageBelow: 70 }, laterStays('不满 70 岁', [staff, { primary: [240], secondary: [400], tertiary: { 三级: [680], [UNIVERSITY]: [960] } }])])
      },
      rate: byWork(rates('在职', [staff, { primary: 90, secondary: 88, tertiary: 85 }]), rates('退休', [staff, { primary: 95, secondary: 94, tertiary: 92.5 }]))
    })
  }
}

const ADULT = { group: ['adult'] } as const
const MINOR = { group: ['student', 'child'] } as const
const filed = { place: BOTH_AWAY, filing: ['temporary', 'referral'] } as const
const special = (name: string, start: number, percent: number) => away.table(start, percent, table(`异地转诊、临时外出${name} ${start} 元、${percent}%`))

const resident: BenefitTerms = {
  outOfArea: [
    elsewhere(BOTH_AWAY, ['longTerm'], away.same(table('大连及异地安置同一张表'))),
    row({ ...filed, ...MINOR, tier: ['primary'] }, special('未成年一级', 250, 80)),
    row({ ...filed, ...MINOR, tier: ['secondary'] }, special('未成年二级', 500, 75)),
    row({ ...filed, ...MINOR, tier: ['tertiary'] }, special('未成年三级', 750, 70)),
    row({ ...filed, ...ADULT, tier: ['primary'] }, special('成人一级', 750, 75)),
    row({ ...filed, ...ADULT, tier: ['secondary'] }, special('成人二级', 1250, 70)),
    row({ ...filed, ...ADULT, tier: ['tertiary'] }, either('没填是不是特殊三级，都算。', ['特殊三级', special('成人特殊三级', 1500, 55)], ['其他三级', special('成人其他三级', 1500, 60)]))
  ],
  care: {
    inpatient: care({
      basis: basisUnwritten(table('起付 100 到 1200 元')),
      start: byAge(
        starts('成人', [table, { primary: { 基层: 100, 一级: 300 }, secondary: 500, tertiary: { 医大附一等: 1200, 其他特殊三级: 850, 其他三级: 600 } }]),
        starts('未成年', [table, { primary: 100, secondary: 200, tertiary: 300 }])
      ),
      rate: byAge(
        rates('成人', [table, { primary: { 基层: 90, 一级: 85 }, secondary: 80, tertiary: { 特殊三级: 65, 其他三级: 70 } }]),
        rates('未成年', [table, { primary: { 基层: 95, 一级: 90 }, secondary: 85, tertiary: 75 }])
      ),
      caps: [
        yearCap('基本医保年度限额', limit('未成年和大学生一年', [caps, 200_000]), MINOR),
        yearCap('基本医保年度限额', limit('成年一年', [caps, 150_000]), ADULT)
      ]
    })
  }
}

export default definePack({
  area: { code: '210200', name: '大连市', short: '大连', province: '辽宁', kind: 'city', parent: '210000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '职工封顶线', why: '只有机器写的网页写了数，没有按封顶线截断。' },
      { topic: '职工去外地', why: '没找到本地的规定，用全国的上限。' },
      LEFT_OUT.clinic,
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
