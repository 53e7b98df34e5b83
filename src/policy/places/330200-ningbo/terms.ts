import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { definePack } from '../../pack'
import { always, byTier, row } from '../../tables'
import {
  away, BOTH_AWAY, byAge, byWork, care, counted, CROSS_PROVINCE, elsewhere, IN_PROVINCE, LEFT_OUT, startless, termsPen, yearCap
} from '../../terms-pen'
import * as sources from './sources'

const CHECKED = '2026-11-27'
const { at, starts, rates, sum, rate, limit, adopt } = termsPen(sources, CHECKED)

const table = at('ningboResident2023', '住院报销表')
const students = at('ningboStudents2023', '正文')
const basis2024 = at('ningboBasis2024', '住院医疗待遇')
const retired = at('ningboRetired2023', '起付标准')
const retiredRates = at('ningboRetired', '住院段')
const large = at('ningboLarge2023', '正文')
const visits = at('ningboClinic', '共付段标准、门诊医保待遇')
const familyVisits = at('ningboResident2023', '门诊报销表')
const abroad2025 = at('ningboAway2025', '浙江省外就医 各段')
const abroad = at('ningboAway', '1–3')

const outOfArea: OutOfAreaTerms = [
  elsewhere(BOTH_AWAY, ['longTerm'], away.same(abroad2025('省外长住备案同宁波'), abroad('长期居住同参保地'))),
  elsewhere(BOTH_AWAY, ['referral'], away.points(10, abroad2025('转外备案下浮 10 个百分点'), abroad('转诊下浮 10 个百分点'))),
  elsewhere(IN_PROVINCE, ['temporary', 'none'], away.points(10, abroad('省内临时就医下浮 10 个百分点'))),
  elsewhere(CROSS_PROVINCE, ['temporary', 'none'], away.points(20, abroad('临时跨省下浮 20 个百分点')))
]

const RETIRED = { status: ['retired'] } as const
const start = starts('退休', [retired, { primary: { 社区: 300, 其他医院: 600 }, secondary: 600, tertiary: 1200 }], [retiredRates, { primary: { 社区: 300, 其他医院: 600 }, secondary: 600, tertiary: 1200 }])
const rest = rates('退休自付 15%/10%/5%，', [retiredRates, {
  primary: { 社区: [[35_000, 90], 95], 其他医院: [[35_000, 85], [70_000, 90], 95] },
  secondary: [[35_000, 85], [70_000, 90], 95],
  tertiary: [[35_000, 85], [70_000, 90], 95]
}])
const visitRates = (who: string, community: number) => rates(who, [visits, { primary: { 社区: community, 其他医院: 80 }, secondary: 80, tertiary: 75 }])

const employee: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perYear', retired('年度内多次住院按所住最高等级计一次')),
      start: byWork({}, start),
      rate: byWork({}, rest)
    }, true),
    generalOutpatient: care({
      basis: counted('perYear', at('ningboRetired', '门诊待遇')('每次的费用一年累计，年度内自负超过额度后进入共负段')),
      start: [
        row(RETIRED, sum('退休自负段 ', [visits, 300])),
        row({ status: ['active'], ageFrom: 45 }, sum('45 岁以上自负段 ', [visits, 600])),
        row({ status: ['active'], ageBelow: 45 }, sum('45 岁以下自负段 ', [visits, 900]))
      ],
      rate: byWork(visitRates('在职', 86), visitRates('退休', 92))
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [large, 5_000])),
    bounds: 'absolute',
    bands: always(rate('2 万内 80%，50 万以上没写，', [large, [[20_000, 80], [500_000, 90], 0]])),
    base: adopt([[{ deductible: true, firstPay: true, overCap: false }, '乙类先付、起付线、自付都算', large('自付含乙类先自付、起付线、按比例自付')]])
  }
}

const resident: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: care({
      basis: counted('perYear', table('年度内累计计算')),
      start: byTier(starts('', [table, { primary: { 社区: 300, 其他医院: 600 }, secondary: 600, tertiary: 1200 }], [basis2024, { tertiary: 1200 }])),
      rate: byAge(
        rates('成年', [table, { primary: { 社区: [[40_000, 80], 85], 其他医院: [[40_000, 70], 75] }, secondary: [[40_000, 70], 75], tertiary: [[40_000, 70], 75] }]),
        rates('学生', [table, { primary: { 社区: [[40_000, 85], 90], 其他医院: [[40_000, 80], 85] }, secondary: [[40_000, 80], 85], tertiary: [[40_000, 80], 85] }],
          [students, { primary: { 社区: [[40_000, 85], 90], 其他医院: [[40_000, 80], 85] }, secondary: [[40_000, 80], 85], tertiary: [[40_000, 80], 85] }])
      ),
      caps: [yearCap('年度限额', limit('一年', [table, 300_000]))]
    }, true),
    generalOutpatient: care({
      ...startless(familyVisits('只写 4000 元以下的比例')),
      rate: byTier(rates('4000 元以上自付，', [familyVisits, { primary: { 社区: [[4_000, 60], 0], 其他医院: [[4_000, 45], 0] }, secondary: [[4_000, 45], 0], tertiary: [[4_000, 30], 0] }]))
    }, true)
  }
}

export default definePack({
  area: { code: '330200', name: '宁波市', short: '宁波', province: '浙江', kind: 'city', parent: '330000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee, resident } }],
    facts: [],
    notModelled: [
      { topic: '在职职工住院', why: '只有象山县的报纸有一张格子不清的表，没有采用。' },
      { topic: '门诊特殊病种', why: '享受门特的居民住院不设起付，没有算。' },
      { topic: '居民大病保险', why: '没找到起付和比例。' },
      LEFT_OUT.assistance
    ]
  })
})
