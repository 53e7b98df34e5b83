import type { BenefitTerms } from '@/domain/benefit/terms'
import { pensFor } from '@/domain/evidence/author'
import { basisPoints, fen } from '@/domain/money/fen'
import { definePack, type Fact } from '../../pack'
import { seed001 } from '../../sources/seeds'
import { always, basisUnwritten, byStatus, byTierAndStatus, carried, flat, illnessBaseUnwritten, noDeductibleWritten, row } from '../../tables'
import * as own from './sources'

const CHECKED = '2026-11-22'
const sources = { seed001, ...own }

const { claim, exact, conflict } = pensFor(sources, CHECKED)

const clinic = (says: string) => claim('guangzhouClinic2023', '职工门诊', says)
const seedClinic = claim('seed001', '推荐文「广州普通门诊医保怎么报销」', '社区医院 80%、大医院 50%')
const atPrimary = [
  exact(flat(basisPoints(80_00)), clinic('基层在职报 80%'), seedClinic),
  exact(flat(basisPoints(85_00)), clinic('基层退休报 85%'))
] as const
const elsewhere = [
  conflict({
    claims: [clinic('其他医院在职报 65%'), seedClinic],
    readings: [[flat(basisPoints(65_00)), '65%', [0]], [flat(basisPoints(50_00)), '50%', [1]]],
    why: '2023 年的页面写 65%，「异地 2025」写大医院 50%，没分在职、退休。两种都算。'
  }),
  conflict({
    claims: [clinic('其他医院退休报 70%'), seedClinic],
    readings: [[flat(basisPoints(70_00)), '70%', [0]], [flat(basisPoints(50_00)), '50%', [1]]],
    why: '2023 年的页面写 70%，「异地 2025」写大医院 50%，没分在职、退休。两种都算。'
  })
] as const

const CARRIED = '来源不是 2023 年的，之后有没有变没查到，先照用。'
const start = (level: string, older: number, newer: number) =>
  conflict({
    claims: [
      claim('guangzhouStay2022', '职工住院', `${level}在职起付 ${older / 100} 元`),
      claim('guangzhouStay2023', '职工医保住院待遇', `${level}起付 ${newer / 100} 元`),
      claim('guangzhouStayNew', '职工住院', `${level}起付 ${newer / 100} 元`)
    ],
    readings: [[fen(older), `${older / 100}`, [0]], [fen(newer), `${newer / 100}`, [1, 2]]],
    why: `2022 年的页面写 ${older / 100} 元，另一页写 ${newer / 100} 元，两种都算。`
  })
const retiredStart = (level: string, yuan: number) => carried(exact(fen(yuan), claim('guangzhouStay2022', '职工住院', `${level}退休起付 ${yuan / 100} 元`)), CARRIED)
const stayRate = (share: number, says: string) => carried(exact(flat(basisPoints(share)), claim('guangzhouStayRates', '职工住院', says)), CARRIED)

const employee: BenefitTerms = {
  care: {
    generalOutpatient: {
      deductible: noDeductibleWritten(clinic('只写比例和限额')),
      rate: { bands: byTierAndStatus({ primary: atPrimary, secondary: elsewhere, tertiary: elsewhere }), bounds: 'absolute', span: 'bill' },
      caps: [
        {
          name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare',
          amount: byStatus(
            exact(fen(7_214_00), clinic('在职一年最多 7214 元（平均工资 5%）')),
            exact(fen(10_100_00), clinic('退休一年最多 10100 元（平均工资 7%）'))
          )
        }
      ]
    },
    inpatient: {
      deductible: {
        basis: basisUnwritten(claim('guangzhouStay2022', '职工住院', '起付线 400/800/1600 元')),
        amount: byTierAndStatus({
          primary: [start('一级', 400_00, 250_00), retiredStart('一级', 280_00)],
          secondary: [start('二级', 800_00, 500_00), retiredStart('二级', 560_00)],
          tertiary: [start('三级', 1_600_00, 1_000_00), retiredStart('三级', 1_120_00)]
        })
      },
      rate: {
        bands: byTierAndStatus({
          primary: [stayRate(90_00, '一级在职报 90%'), stayRate(93_00, '一级退休报 93%')],
          secondary: [stayRate(85_00, '二级在职报 85%'), stayRate(89_50, '二级退休报 89.5%')],
          tertiary: [stayRate(80_00, '三级在职报 80%'), stayRate(86_00, '三级退休报 86%')]
        }),
        bounds: 'absolute',
        span: 'bill'
      },
      caps: [
        {
          name: '统筹年度限额', on: 'payout', per: 'year', counts: 'allCare',
          amount: always(carried(exact(fen(671_000_00), claim('guangzhouList2020', '职工住院', '一年最多 67.1 万元')), CARRIED))
        }
      ],
      aboveCap: {
        name: '重大疾病补助',
        bands: always(carried(exact(flat(basisPoints(95_00)), claim('guangzhouList2020', '职工住院', '超限额部分报 95%')), CARRIED)),
        cap: always(carried(exact(fen(335_500_00), claim('guangzhouList2020', '职工住院', '补助一年最多 33.55 万元')), CARRIED))
      }
    }
  }
}

const example = (says: string) => claim('guangzhouResident2022', '举例', says)
const resident: BenefitTerms = {
  care: {
    inpatient: {
      deductible: { basis: basisUnwritten(example('三级起付 500 元')), amount: [row({ tier: ['tertiary'] }, exact(fen(500_00), example('三级起付 500 元')))] },
      rate: { bands: [row({ tier: ['tertiary'] }, exact(flat(basisPoints(70_00)), example('三级报 70%')))], bounds: 'absolute', span: 'bill' }
    }
  },
  majorIllness: {
    start: always(exact(fen(18_000_00), example('大病起付 18000 元'))),
    bounds: 'excess',
    bands: always(exact(flat(basisPoints(60_00)), example('大病报 60%'))),
    base: illnessBaseUnwritten(example('举例里起付线算进大病'))
  }
}

const facts: readonly Fact[] = [
  {
    id: '440100.clinic',
    topic: '门诊',
    question: '职工门诊报多少',
    answer: conflict({
      claims: [clinic('基层 80%（退休 85%），其他 65%（退休 70%）；基层甲类基药 88%（退休 93.5%）'), seedClinic],
      readings: [['基层 80%，其他医院 65%；退休各加 5 个百分点。', '2023', [0]], ['社区 80%，大医院 50%。', '不分人群', [1]]],
      why: '基层两处一样，大医院对不上，估算时两种都算。基层甲类基药另加的部分没算。'
    })
  },
  {
    id: '440100.first-visit',
    topic: '门诊',
    question: '门诊要先选定医院吗',
    answer: exact('首次先选定点医院，优先选社区；转诊到大医院不用再选。', claim('seed001', '推荐文「广州普通门诊医保怎么报销」', '首次就医选定点，转诊无需重复定点'))
  },
  {
    id: '440100.filing',
    topic: '异地',
    question: '异地备案多久有效',
    answer: exact(
      '临时外出 6 个月；长期居住非在职的长期有效，在职的按期限、最多 5 年。两地都能用。',
      claim('guangzhouFiling2023', '正文', '临时 6 个月；非在职长期，在职 ≤5 年；双向')
    )
  }
]

export default definePack({
  area: { code: '440100', name: '广州市', short: '广州', province: '广东', kind: 'city', parent: '440000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [
      { label: '2022 年', from: '2022-01-01', to: '2022-12-31', schemes: { resident } },
      { label: '2023 年', from: '2023-01-01', to: '2023-12-31', schemes: { employee } }
    ],
    facts,
    notModelled: [
      { topic: '居民一级、二级住院', why: '举例只有三级医院。' },
      { topic: '居民大病封顶线', why: '来源没写。' },
      { topic: '基层甲类基药', why: '比例更高，账单上分不出来，没算。' },
      { topic: '外地少报多少', why: '没找到广州的规定，用全国的上限。' },
      { topic: '医疗救助', why: '没找到比例和限额。' }
    ]
  })
})
