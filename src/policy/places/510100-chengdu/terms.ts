import type { BenefitTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { basisUnwritten, byStatus, byTier, row } from '../../tables'
import { BOTH_AWAY, byPart, byWork, care, clinicCap, counted, CROSS_PROVINCE, LEFT_OUT, plusPoints, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-28'
const { at, starts, rates, sum, limit } = termsPen(sources, CHECKED)

const visits = at('chengduClinic2023', '报销待遇水平（1）–（3）')

const threshold = at('chengduStart', '三、什么是起付线')
const table = at('chengduRates', '正文')
const reply = at('chengduReply', '一、1–2')
const hospital = at('chengduHospital2020', '1、成都市城镇职工报销比例')

const grades = at('chengduHospital2020', '2、成都市城乡居民报销比例')
const family = at('chengduFamily', '城乡居民医保住院待遇标准如何')
const newborn = at('chengduNewborn2022', '正文')

const STAY = { primary: { 一级: 92, 社区: 95 }, secondary: 90, tertiary: 85 }
const stay = rates('职工', [table, STAY], [reply, STAY], [hospital, STAY])
const older = (age: number, points: number) => plusPoints(stay, points, table(`满 ${age} 岁加 ${points} 个点，最多 100%`))

const active = rates('在职', [visits, { primary: 60, secondary: 60, tertiary: 50 }])
const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(threshold('起付 160/200/400/800 元')),
      start: [
        row({ place: BOTH_AWAY, filing: ['referral'] }, sum('异地转诊起付 ', [threshold, 2000])),
        ...byTier(starts('', [threshold, { primary: { 一级: 200, 社区: 160 }, secondary: 400, tertiary: 800 }]))
      ],
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

const CHILD = { primary: { 一级: 85, 社区: 95 }, secondary: 75, tertiary: 60 }
const START = { primary: { 一级: 100, 社区: 100 }, secondary: 200, tertiary: 500 }

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(family('起付 100/100/200/500 元')),
      start: [
        row({ place: CROSS_PROVINCE, filing: ['none'] }, sum('没备案跨省起付 ', [family, 800])),
        ...byTier(starts('城乡居民', [family, START], [newborn, START]))
      ],
      rate: byPart('没填缴费档次，也没填是不是学生儿童，都算。',
        ['学生儿童', { group: ['student', 'child'] }, rates('学生儿童', [grades, CHILD], [family, CHILD], [newborn, CHILD])],
        ['高档', { grade: ['高档'] }, rates('高档', [grades, { primary: { 一级: 87, 社区: 95 }, secondary: 82, tertiary: 68 }])],
        ['低档', { grade: ['低档'] }, rates('低档', [grades, { primary: { 一级: 85, 社区: 95 }, secondary: 75, tertiary: 53 }])])
    })
  }
}

export default definePack({
  area: { code: '510100', name: '成都市', short: '成都', province: '四川', kind: 'city', parent: '510000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } },
      { label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { resident } }
    ],
    facts: [],
    notModelled: [
      { topic: '满 100 岁', why: '住院报 100%，没有单列。' },
      { topic: '外地少报多少', why: '居民没备案跨省「比例下降 10%」，怎么降没写清；别的没找到。都用全国的上限。' },
      LEFT_OUT.cap,
      { topic: '单建统筹', why: '门诊限额 880/1100 元，没有单列。' },
      LEFT_OUT.illness,
      LEFT_OUT.assistance
    ]
  })
})
