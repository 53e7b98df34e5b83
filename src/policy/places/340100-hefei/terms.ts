import type { BenefitTerms } from '@/domain/benefit/terms'
import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { hefeiCap, rule22 } from '../../sources/nation'
import { seed001 } from '../../sources/seeds'
import { always, basisUnwritten, byStatus, byTier, illnessBaseUnwritten } from '../../tables'
import { away, byAge, byWork, care, clinicCap, counted, elsewhere, IN_PROVINCE, laterShares, LEFT_OUT, plusPoints, termsPen, yearCap } from '../../terms-pen'
import * as own from './sources'

const CHECKED = '2026-11-27'
const sources = { seed001, rule22, hefeiCap, ...own }
const { claim, conflict, exact } = pensFor(sources, CHECKED)
const { at, starts, rates, sum, rate, limit } = termsPen(sources, CHECKED)
const AT = '推荐文「异地农合在合肥怎么报销」'

const staff = at('hefeiStay2023', '2023年合肥职工医保住院待遇')
const staffToo = at('hefeiStay', '答')
const staffIllness = at('hefeiStay2023', '2023年合肥职工大病保险待遇')
const abroad = at('hefeiAway2024', '正文')
const visits = at('hefeiClinic2023', '正文')
const hospital = at('hefeiCap', '省立医院住院')
const hospitalIllness = at('hefeiCap', '大病保险')

const START = { primary: 200, secondary: 400, tertiary: 600 }
const clinicActive = rates('在职', [visits, { primary: 60, secondary: 50, tertiary: 50 }])

const employee: BenefitTerms = {
  outOfArea: [
    elsewhere(IN_PROVINCE, ['referral', 'emergency'], away.points(5, abroad('2024 年起省内转诊和急诊降 5 个百分点'))),
    elsewhere(IN_PROVINCE, ['temporary', 'none'], away.points(15, abroad('2024 年起其他临时外出降 15 个百分点')))
  ],
  care: {
    inpatient: care({
      basis: counted('perAdmission', staff('第二次起减半')),
      start: byTier(starts('', [staff, START], [staffToo, START])),
      repeat: laterShares([50], staff('第二次起减半')),
      rate: byWork(
        rates('在职', [staff, { primary: 94, secondary: 92, tertiary: 90 }], [staffToo, { primary: 94, secondary: 92, tertiary: 90 }]),
        rates('退休', [staff, { primary: 97, secondary: 96, tertiary: 95 }], [staffToo, { primary: 97, secondary: 96, tertiary: 95 }])
      ),
      caps: [yearCap('统筹年度限额', limit('一年', [staff, 300_000]))]
    }),
    generalOutpatient: care({
      basis: counted('perYear', visits('一年累计起付最多 400 元')),
      start: byTier(starts('', [visits, { primary: { 基层: 200 }, secondary: 400, tertiary: 400 }])),
      rate: byWork(clinicActive, plusPoints(clinicActive, 10, visits('退休各加 10 个点'))),
      caps: [clinicCap(byStatus(limit('在职一年', [visits, 4_000]), limit('退休一年', [visits, 5_000])))]
    })
  },
  majorIllness: {
    start: always(sum('大病起付 ', [staffIllness, 15_000], [hospitalIllness, 15_000])),
    bounds: 'excess',
    bands: always(rate('职工大病', [staffIllness, [[50_000, 60], [100_000, 70], [200_000, 75], 85]], [hospitalIllness, [[50_000, 60], [100_000, 70], [200_000, 75], 85]])),
    base: illnessBaseUnwritten(staffIllness('自付超过 1.5 万元')),
    cap: always(limit('职工大病一年', [hospitalIllness, 300_000]))
  }
}

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(hospital('本级起付 1000 元')),
      start: byAge(starts('成年', [hospital, { tertiary: { 省立医院: 1000 } }]), starts('学生和 18 岁以下', [hospital, { tertiary: { 省立医院: 500 } }])),
      rate: byTier(rates('本级', [hospital, { tertiary: { 省立医院: 75 } }])),
      caps: [yearCap('年度限额', limit('一年', [hospital, 300_000]))]
    })
  },
  majorIllness: {
    start: always(sum('居民大病起付 ', [hospitalIllness, 15_000])),
    bounds: 'excess',
    bands: always(rate('居民大病', [hospitalIllness, [[50_000, 60], [100_000, 70], [200_000, 75], 80]])),
    base: illnessBaseUnwritten(hospitalIllness('起付 1.5 万元，超过部分分段')),
    cap: always(limit('居民大病', [hospitalIllness, 'none']))
  }
}

// P34: the page mixes what the area of insurance decides with what 合肥 does as a place of care.
export default definePack({
  area: { code: '340100', name: '合肥市', short: '合肥', province: '安徽', kind: 'city', parent: '340000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2020 年', from: '2020-01-01', to: '2020-12-31', schemes: { resident } },
      { label: '2023 年度', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }
    ],
    facts: [
      {
        id: '340100.validity',
        topic: '异地',
        question: '来合肥看病，备案多久有效',
        answer: conflict({
          claims: [claim('seed001', AT, '备案有效期通常 6–12 个月，长期驻外可长期'), claim('rule22', '备案有效期', '临时外出原则上不少于 6 个月，长期居住长期有效')],
          readings: [['由参保地定：临时外出不少于 6 个月，长期居住长期有效。', '参保地定', [1]]],
          aside: [['通常 6 到 12 个月。', '当作合肥规定', [0]]],
          why: '有效期由参保地定，不是合肥定。'
        })
      },
      {
        id: '340100.hospitals',
        topic: '异地',
        question: '来合肥要去哪种医院',
        answer: conflict({
          claims: [claim('seed001', AT, '合肥市二级及以上公立医院')],
          readings: [['已联网的定点医疗机构就行，先在国家医保服务平台里查。', '联网定点', []]],
          aside: [['二级及以上公立医院。', '原文', [0]]],
          why: '国家规则看是否联网定点，不限公立和级别。'
        })
      },
      {
        id: '340100.papers',
        topic: '异地',
        question: '来合肥看病备案要什么',
        answer: exact('合肥居住证或转诊证明，部分地方可线上办。', claim('seed001', AT, '需提供合肥居住证或转诊证明'))
      }
    ],
    notModelled: [
      { topic: '居民一级、二级和市属三级', why: '只有省立医院 2020 年的一页；新的比例只有机器写的网页，不估算。' },
      { topic: '四县一区的居民', why: '省立医院起付 2000 元、报 70%，没有单列。' },
      { topic: '职工去外省', why: '2024 年起按同级医院降，降几个点没写，用全国的上限。' },
      { topic: '困难人员大病', why: '起付减半、加 5 个百分点，没有算。' },
      LEFT_OUT.assistance
    ]
  })
})
