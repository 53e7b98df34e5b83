import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byStatus, byTier } from '../../tables'
import { byPart, byWork, care, clinicCap, counted, LEFT_OUT, plusPoints, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const visits = at('chengduClinic2023', '报销待遇水平（1）–（3）')

const threshold = at('chengduStart', '三、什么是起付线')
const table = at('chengduRates', '正文')
const reply = at('chengduReply', '一、1–2')
const hospital = at('chengduHospital2020', '1、成都市城镇职工报销比例')

const STAY = { primary: { 一级: 92, 社区: 95 }, secondary: 90, tertiary: 85 }
const stay = rates('职工', [table, STAY], [reply, STAY], [hospital, STAY])
const older = (age: number, points: number) => plusPoints(stay, points, table(`满 ${age} 岁加 ${points} 个点，最多 100%`))

const active = rates('在职', [visits, { primary: 60, secondary: 60, tertiary: 50 }])
const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(threshold('起付 160/200/400/800 元')),
      start: byTier(starts('', [threshold, { primary: { 一级: 200, 社区: 160 }, secondary: 400, tertiary: 800 }])),
      rate: byPart('没填年龄，各个年龄段都算。',
        ['90 岁以上', { ageFrom: 90 }, older(90, 10)],
        ['80 到 89 岁', { ageFrom: 80 }, older(80, 8)],
        ['70 到 79 岁', { ageFrom: 70 }, older(70, 6)],
        ['60 到 69 岁', { ageFrom: 60 }, older(60, 4)],
        ['50 到 59 岁', { ageFrom: 50 }, older(50, 2)],
        ['50 岁以下', { ageBelow: 50 }, stay])
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('按自然年度设一次起付')),
      start: byStatus(sum('在职年起付 ', [visits, 200]), sum('退休年起付 ', [visits, 150])),
      rate: byWork(active, plusPoints(active, 10, visits('退休加 10 个点'))),
      caps: [clinicCap(byStatus(limit('统账结合在职一年', [visits, 2_000]), limit('统账结合退休一年', [visits, 2_500])))]
    })
  }
}

export default definePack({
  area: { code: '510100', name: '成都市', short: '成都', province: '四川', kind: 'city', parent: '510000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }],
    facts: [],
    notModelled: [
      { topic: '满 100 岁', why: '住院报 100%，没有单列。' },
      { topic: '居民住院', why: '比例有院方的页（高档 68% 到 95%，低档 53% 到 95%），起付线只有一家机器写的网页，不估算。' },
      LEFT_OUT.cap,
      { topic: '单建统筹', why: '门诊限额 880/1100 元，没有单列。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance,
      LEFT_OUT.away
    ]
  })
})
