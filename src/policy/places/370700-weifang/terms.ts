import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier, illnessBaseUnwritten } from '../../tables'
import { byPart, byWork, care, counted, LEFT_OUT, termsPen, yearCap } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, sum, rate, limit } = termsPen(sources, CHECKED)

const staff = at('weifangStaff2023', '城镇职工')
const table = at('weifangResident2024', '表')
const illness = at('weifangIllness2021', '(1)–(3)')

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第二次降 100 元，第三次起不设')),
      start: byTier(starts('', [staff, { primary: { 社区: 400, 一级: 500 }, secondary: 700, tertiary: 900 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [staff, { primary: { 社区: [300, 0], 一级: [400, 0] }, secondary: [600, 0], tertiary: [800, 0] }])) },
      rate: byWork(
        rates('在职', [staff, { primary: { 社区: 93, 一级: 88 }, secondary: 86, tertiary: 84 }]),
        rates('退休', [staff, { primary: { 社区: 96.5, 一级: 94 }, secondary: 93, tertiary: 92 }])
      )
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 18_000])),
    bounds: 'excess',
    bands: always(rate('大病', [illness, 40])),
    base: illnessBaseUnwritten(illness('住院个人负担 1.8 万元起付；异地先自付的不算')),
    cap: always(limit('大病一年', [illness, 500_000]))
  }
}

const HIGH = { primary: 90, secondary: 80, tertiary: 65 }
const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', table('一级第 1/2/3 次 200/100/0 元，二级、三级每次一样')),
      start: byTier(starts('', [table, { primary: 200, secondary: 600, tertiary: 900 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [table, { primary: [100, 0], secondary: [600], tertiary: [900] }])) },
      rate: byPart('没填缴费档次，也没填是不是学生儿童，都算。',
        ['学生儿童', { group: ['student', 'child'] }, rates('学生儿童缴一档享二档，', [table, HIGH])],
        ['一档', { grade: ['一档'] }, rates('一档', [table, { primary: 85, secondary: 70, tertiary: 55 }])],
        ['二档', { grade: ['二档'] }, rates('二档', [table, HIGH])]),
      caps: [yearCap('年度限额', limit('一年', [table, 150_000]))]
    })
  }
}

export default definePack({
  area: { code: '370700', name: '潍坊市', short: '潍坊', province: '山东', kind: 'city', parent: '370000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } },
      { label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工新起付线', why: '有网页写 300 到 800 元，只有机器写的，没有采用。' },
      { topic: '特殊疗效药、罕见病药', why: '职工大病另有起付和比例，没有算。' },
      { topic: '职工封顶线', why: '几处写的不一样，都只有机器写的网页。' },
      LEFT_OUT.clinic,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
