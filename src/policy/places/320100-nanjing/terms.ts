import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, basisUnwritten, byTier, illnessBaseUnwritten, row } from '../../tables'
import { away, BOTH_AWAY, byAge, byPart, byWork, care, counted, elsewhere, LEFT_OUT, termsPen } from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate, limit } = termsPen(sources, CHECKED)

const staff = at('nanjingStaff', '一、住院费用')
const family = at('nanjingResident2024', '四、住院')
const illness = at('nanjingIllness2022', '具体办法')
const illnessToo = at('nanjingResident2024', '二、门诊大病')
const abroad = at('nanjingAway', '正文')

const outOfArea: OutOfAreaTerms = [
  elsewhere(BOTH_AWAY, ['longTerm', 'temporary', 'referral', 'emergency'], away.same(abroad('备案了，外地住院比例同南京；急危重抢救不降'))),
  elsewhere(BOTH_AWAY, ['none'], away.points(20, abroad('没备案直接去外地，降 20%'), at('nanjingAway2024', '注意事项')('没备案的降 20 个百分点')))
]

const employee: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: basisUnwritten(staff('起付 300/500/900 元')),
      start: byTier(starts('', [staff, { primary: 300, secondary: 500, tertiary: 900 }])),
      rate: byWork(rates('在职', [staff, { primary: 97, secondary: 95, tertiary: 90 }]), rates('退休', [staff, { primary: 98, secondary: 97, tertiary: 93 }]))
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illness, 20_000], [illnessToo, 20_000])),
    bounds: 'absolute',
    bands: always(rate('大病', [illness, [[40_000, 60], [60_000, 65], [80_000, 70], [100_000, 75], 80]], [illnessToo, [[40_000, 60], [60_000, 65], [80_000, 70], [100_000, 75], 80]])),
    base: illnessBaseUnwritten(illness('起付暂定 2 万元')),
    cap: always(limit('大病', [illness, 'none']))
  }
}

const clinic = at('nanjingResident2024', '一、普通门诊')
const visits = (who: string, upTo: number, community: number, others: number) =>
  rates(who, [clinic, { primary: { 社区: [[upTo, community], 0], 其他: [[upTo, others], 0] }, secondary: [[upTo, others], 0], tertiary: [[upTo, others], 0] }])

// The page of those who file speaks of employees; the nation's rule holds for residents who do.
const resident: BenefitTerms = {
  outOfArea: [elsewhere(BOTH_AWAY, ['none'], away.points(20, at('nanjingAway2024', '注意事项')('没备案的降 20 个百分点')))],
  care: {
    inpatient: care({
      basis: basisUnwritten(family('起付 300/500/1000 元')),
      start: byAge(starts('成年', [family, { primary: 300, secondary: 500, tertiary: 1000 }]), starts('学生儿童', [family, { primary: 300, secondary: 400, tertiary: 500 }])),
      rate: byAge(rates('成年', [family, { primary: 90, secondary: 85, tertiary: 65 }]), rates('学生儿童', [family, { primary: 95, secondary: 90, tertiary: 80 }]))
    }),
    generalOutpatient: care({
      basis: counted('perYear', clinic('一个自然年度内，200 元以内自己付')),
      start: byAge(starts('居民门诊', [clinic, { primary: 200, secondary: 200, tertiary: 200 }]), starts('学生儿童门诊', [clinic, { primary: 0, secondary: 0, tertiary: 0 }])),
      rate: [
        row({ place: BOTH_AWAY }, rate('外地门诊自己付，', [clinic, 0])),
        ...byPart('没填是不是学生儿童、满没满 80 岁，都算。',
          ['80 岁以上', { group: ['adult'], ageFrom: 80 }, visits('80 岁以上', 900, 65, 55)],
          ['不满 80 岁', { group: ['adult'], ageBelow: 80 }, visits('', 900, 60, 50)],
          ['学生儿童', { group: ['student', 'child'] }, visits('学生儿童', 400, 60, 50)])
      ]
    }, true)
  },
  majorIllness: {
    start: always(sum('大病起付 ', [illnessToo, 20_000])),
    bounds: 'absolute',
    bands: always(rate('居民大病', [illnessToo, [[40_000, 50], [60_000, 55], [80_000, 60], [100_000, 65], 70]])),
    base: illnessBaseUnwritten(illnessToo('2 万元以上分段'))
  }
}

export default definePack({
  area: { code: '320100', name: '南京市', short: '南京', province: '江苏', kind: 'city', parent: '320000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '没写年份', from: '2026-01-01', to: '2026-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '困难人员大病', why: '起付 1 万元、加 5 个百分点，没有算。' },
      { topic: '再次住院', why: '起付减多少只有机器写的网页说过，没有采用。' },
      LEFT_OUT.cap,
      { topic: '职工门诊', why: LEFT_OUT.clinic.why },
      LEFT_OUT.assistance
    ]
  })
})
