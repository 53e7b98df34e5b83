import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byStatus, byTier, either, row } from '../../tables'
import { byPart, byWork, care, clinicCap, counted, laterShares, LEFT_OUT, plusPoints, share, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, laterStays, limit, adopt } = termsPen(sources, CHECKED)

const table = at('yantaiStaff2024', '表与备注')
const reply = at('yantaiReply2025', '第一问')
const familyReply = at('yantaiReply2025', '第二、三问')
const family = at('yantaiResident', '住院待遇表')
const visits = at('yantaiClinic2024', '普通门诊保障')

const active = rates('在职', [table, { primary: 90, secondary: 90, tertiary: [[10_000, 85], 90] }])
const clinicActive = rates('在职', [visits, { primary: 80, secondary: 70, tertiary: 60 }])

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', reply('第二次按 50%，第三次起不设')),
      start: byTier(starts('', [reply, { primary: 200, secondary: 500, tertiary: 800 }], [table, { primary: 200, secondary: 500, tertiary: 800 }])),
      repeat: laterShares([50, 0], reply('第二次按 50%，第三次起不设')),
      modifiers: [{ name: '中医机构低 20%', when: { tcm: true }, change: { kind: 'times', factor: adopt([[share(80), '八折', reply('中医机构低 20%')]]) } }],
      rate: byWork(active, plusPoints(active, 5, table('退休加 5 个点')))
    }),
    generalOutpatient: care({
      basis: basisUnwritten(visits('起付 200/400/600 元')),
      start: byTier(starts('', [visits, { primary: 200, secondary: 400, tertiary: 600 }])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 5, visits('退休加 5 个点'))),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 5_000]), limit('退休一年', [visits, 6_000])))]
    })
  }
}

const lowest = limit('一档一年', [familyReply, 180_000])
const highest = limit('二档一年', [familyReply, 220_000])

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: counted('perAdmission', familyReply('第二次 50%，第三次起每次 100 元')),
      start: byTier(starts('', [familyReply, { primary: 300, secondary: 500, tertiary: 800 }], [family, { primary: 300, secondary: 500, tertiary: 800 }])),
      repeat: { kind: 'amounts', amounts: byTier(laterStays('', [familyReply, { primary: [150, 100], secondary: [250, 100], tertiary: [400, 100] }])) },
      rate: byPart('没填缴费档次，也没填是不是学生儿童，都算。',
        ['学生儿童', { group: ['student', 'child'] }, rates('学生享二档，', [family, { primary: 90, secondary: 72, tertiary: 60 }])],
        ['一档', { grade: ['一档'] }, rates('一档', [family, { primary: { 基层医疗机构: 90 }, secondary: 58, tertiary: 45 }])],
        ['二档', { grade: ['二档'] }, rates('二档', [family, { primary: 90, secondary: 72, tertiary: 60 }])]),
      caps: [{
        name: '年度限额', on: 'payout', per: 'year', counts: 'allCare',
        amount: [
          row({ group: ['student', 'child'] }, limit('大学生、未成年人一年', [familyReply, 220_000])),
          row({ grade: ['一档'] }, lowest),
          row({ grade: ['二档'] }, highest),
          { value: either('没填缴费档次，也没填是不是学生儿童，都算。', ['一档', lowest], ['二档', highest]) }
        ]
      }]
    })
  }
}

export default definePack({
  area: { code: '370600', name: '烟台市', short: '烟台', province: '山东', kind: 'city', parent: '370000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2024 年度', from: '2024-01-01', to: '2024-12-31', schemes: { employee } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }],
    facts: [],
    notModelled: [
      { topic: '职工封顶线', why: '来源没写数，没有按封顶线截断。' },
      { topic: '恶性肿瘤治疗', why: '放化疗、靶向一年只收一次起付，没有算。' },
      { topic: '居民门诊', why: '报 50%，一年一档 200 元、二档 350 元，没有算。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
