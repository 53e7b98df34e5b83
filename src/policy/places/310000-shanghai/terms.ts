import type { BenefitTerms, CareTerms, Limit, Table } from '@/domain/benefit/terms'
import { pensFor } from '@/domain/evidence/author'
import { basisPoints, fen, type Fen } from '@/domain/money/fen'
import { definePack, type Fact } from '../../pack'
import { seed001 } from '../../sources/seeds'
import { always, basisUnwritten, byStatus, byTier, carried, carriedTable, either, flat, row } from '../../tables'
import * as own from './sources'

const CHECKED = '2026-11-22'
const sources = { seed001, ...own }

const { claim, exact, conflict } = pensFor(sources, CHECKED)

const stay = (says: string) => claim('shanghaiStay2022', '职工住院', says)
const seedStay = claim('seed001', '推荐文「上海医保比例是多少」', '职工住院一级 80%、二级 75%、三级 70%')

// P13: the page's 80/75/70 fits residents under sixty, not employees.
const rate = (share: number, says: string) =>
  conflict({
    claims: [stay(says), seedStay],
    readings: [[flat(basisPoints(share)), '不分级别', [0]]],
    aside: [
      [flat(basisPoints(80_00)), '一级 80%', [1]],
      [flat(basisPoints(75_00)), '二级 75%', [1]],
      [flat(basisPoints(70_00)), '三级 70%', [1]]
    ],
    why: '「异地 2025」写 80/75/70%，疑似把居民的比例写成职工，没有采用。'
  })

const RETIRED = ['retired'] as const
const CARRIED = '来源是 2022 年的，之后有没有变没查到，先照用。'
const [active, retired, retired2001, retiredBefore] = [
  exact(fen(1_500_00), stay('在职起付 1500 元')),
  rate(92_00, '退休报 92%'),
  exact(fen(1_200_00), stay('2001 年起退休，起付 1200 元')),
  exact(fen(700_00), stay('2001 年前退休，起付 700 元'))
]
const working = rate(85_00, '在职报 85%')

const deductible: Table<Fen> = [
  row({ status: ['active'] }, active),
  row({ status: RETIRED, cohort: ['2001年前退休'] }, retiredBefore),
  row({ status: RETIRED, cohort: ['2001年起退休'] }, retired2001),
  row({ status: RETIRED }, either('没填哪年退休，两种都算。', ['2001 年起退休', retired2001], ['2001 年前退休', retiredBefore])),
  { value: either('没填在职还是退休，都算。', ['在职', active], ['2001 年起退休', retired2001], ['2001 年前退休', retiredBefore]) }
]
const bands = byStatus(working, retired)
const above = always(exact(flat(basisPoints(80_00)), stay('限额以上附加基金报 80%')))

const stay2022: CareTerms = {
  deductible: { basis: exact('perYear', stay('起付标准按年累计')), amount: deductible },
  rate: { bands, bounds: 'absolute', span: 'bill' },
  caps: [
    {
      name: '统筹最高支付限额', on: 'payout', per: 'year', counts: 'allCare',
      amount: always(exact<Limit>(fen(590_000_00), claim('shanghaiYear', '正文', '2022 医保年度由 57 万提高到 59 万元')))
    }
  ],
  aboveCap: { name: '地方附加基金', bands: above }
}

const stay2024: CareTerms = {
  ...stay2022,
  deductible: { basis: exact('perYear', stay('起付标准按年累计')), amount: carriedTable(deductible, CARRIED) },
  rate: { bands: carriedTable(bands, CARRIED), bounds: 'absolute', span: 'bill' },
  caps: [
    {
      name: '统筹最高支付限额', on: 'payout', per: 'year', counts: 'allCare',
      amount: always(conflict<Limit>({
        claims: [claim('shanghaiCap2024', '正文', '2024-07-01 起 63 万元'), claim('shanghaiCap2024b', '正文', '61 万元'), claim('shanghaiCap2025', '正文第 1–2 段', '由 63 万提高到 65 万元')],
        readings: [[fen(630_000_00), '63 万', [0, 2]]],
        aside: [[fen(610_000_00), '61 万', [1]]],
        why: '报纸说 2025 医保年度由 63 万提高，另一页写 61 万，用报纸的。'
      }))
    }
  ],
  aboveCap: { name: '地方附加基金', bands: carriedTable(above, CARRIED) }
}

const STILL = '报纸说 2025 医保年度不调整，数还是 2022 年的。'
const stay2025: CareTerms = {
  deductible: { basis: carried(exact('perYear', stay('起付标准按年累计')), STILL), amount: carriedTable(deductible, STILL) },
  rate: { bands: carriedTable(bands, STILL), bounds: 'absolute', span: 'bill' },
  caps: [
    {
      name: '统筹最高支付限额', on: 'payout', per: 'year', counts: 'allCare',
      amount: always(exact<Limit>(fen(650_000_00), claim('shanghaiCap2025', '正文第 1–2 段', '由 63 万提高到 65 万元，以上仍报 80%')))
    }
  ],
  aboveCap: { name: '地方附加基金', bands: carriedTable(above, STILL) }
}

const resident = (says: string) => claim('shanghaiResident2020', '居民住院', says)
const byAge = (older: number, younger: number, tier: string) => {
  const of = (share: number, who: string) => exact(flat(basisPoints(share)), resident(`${tier}${who}报 ${share / 100}%`))
  return [of(older, ' 60 岁及以上'), of(younger, ' 60 岁以下')] as const
}
const ageRows = (tier: 'primary' | 'secondary' | 'tertiary', [older, younger]: ReturnType<typeof byAge>) => [
  row({ tier: [tier], ageFrom: 60 }, older),
  row({ tier: [tier], ageBelow: 60 }, younger),
  row({ tier: [tier] }, either('没填年龄，两种都算。', ['60 岁及以上', older], ['60 岁以下', younger]))
]
const [firstRow, ...moreRows] = [
  ...ageRows('primary', byAge(90_00, 80_00, '一级')),
  ...ageRows('secondary', byAge(80_00, 75_00, '二级')),
  ...ageRows('tertiary', byAge(70_00, 60_00, '三级'))
] as const

const residentTerms: BenefitTerms = {
  care: {
    inpatient: {
      deductible: {
        basis: basisUnwritten(resident('起付标准 50/100/300 元')),
        amount: byTier({
          primary: exact(fen(50_00), resident('一级起付 50 元')),
          secondary: exact(fen(100_00), resident('二级起付 100 元')),
          tertiary: exact(fen(300_00), resident('三级起付 300 元'))
        })
      },
      rate: { bands: [firstRow!, ...moreRows], bounds: 'absolute', span: 'bill' }
    }
  }
}

const facts: readonly Fact[] = [
  {
    id: '310000.stay',
    topic: '住院',
    question: '职工住院报多少',
    // P13
    answer: conflict({
      claims: [stay('在职 85%，退休 92%，不分级别；2022 年的页面'), seedStay, resident('居民 60 岁以下 80/75/60%')],
      readings: [['在职 85%，退休 92%，不分医院级别。', '85% / 92%', [0]]],
      aside: [['一级 80%，二级 75%，三级 70%。', '疑似居民', [1]]],
      why: '80/75/70 和居民 60 岁以下的比例相近。2024 医保年度照用 2022 年的比例，有没有变没查到。'
    })
  },
  {
    id: '310000.clinic',
    topic: '门诊',
    question: '职工门急诊报多少',
    answer: conflict({
      claims: [
        claim('shanghaiClinicOld', '正文', '按年龄：65/60/50%、75/70/60%、退休 80/75/70%、70 岁上 85/80/75%'),
        claim('seed001', '推荐文「上海医保比例是多少」', '社区 70%、二级 60%、三级 50%')
      ],
      readings: [
        ['2023 年前按年龄分：44 岁以下一、二、三级 65/60/50%，45 岁以上 75/70/60%，退休再高。', '旧规', [0]],
        ['社区 70%，二级 60%，三级 50%。', '不分年龄', [1]]
      ],
      why: '旧规按年龄分，「异地 2025」不分。现行自负段和比例没找到，所以门急诊不估算。'
    })
  },
  {
    id: '310000.clinic-60',
    topic: '门诊',
    question: '60 岁以上在社区有什么不同',
    // P13
    answer: conflict({
      claims: [claim('seed001', '推荐文「上海医保比例是多少」', '60 周岁及以上社区「住院」提高至 80%，写在门急诊一栏')],
      readings: [['原文写社区住院提高到 80%，但它自己的一级住院本来就是 80%。', '前后矛盾', [0]]],
      why: '一句话里门诊、住院混在一起，没有采用。'
    })
  },
  {
    id: '310000.premium',
    topic: '缴费',
    question: '2026 年度居民医保缴多少',
    answer: exact(
      '70 岁以上 700 元，60 到 69 岁 870 元，18 到 59 岁 1040 元，学生和婴幼儿 400 元。',
      claim('shanghai2026', '缴费标准', '700 / 870 / 1040 / 400 元')
    )
  },
  {
    id: '310000.window',
    topic: '缴费',
    question: '2026 年度什么时候集中缴费',
    answer: exact('2025 年 11 月 7 日到 12 月 25 日。', claim('shanghai2026', '集中缴费期', '2025-11-07 至 2025-12-25'))
  },
  {
    id: '310000.assistance',
    topic: '救助',
    question: '医疗救助住院报多少',
    answer: exact('低保 90%，低收入 80%，支出型 50% 到 70%。', claim('shanghaiAssistance2023', '正文', '低保 90%、低收入 80%、支出型 50%–70%'))
  }
]

export default definePack({
  area: { code: '310000', name: '上海市', short: '上海', province: '上海', kind: 'city' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    // The medical year of the employee scheme runs from July to June.
    years: [
      { label: '2020 年', from: '2020-01-01', to: '2020-12-31', schemes: { resident: residentTerms } },
      { label: '2022 医保年度', from: '2022-07-01', to: '2023-06-30', schemes: { employee: { care: { inpatient: stay2022 } } } },
      { label: '2024 医保年度', from: '2024-07-01', to: '2025-06-30', schemes: { employee: { care: { inpatient: stay2024 } } } },
      { label: '2025 医保年度', from: '2025-07-01', to: '2026-06-30', schemes: { employee: { care: { inpatient: stay2025 } } } }
    ],
    facts,
    notModelled: [
      { topic: '职工门急诊', why: '自负段 2023 年后调整过，现行的没找到，不估算。' },
      { topic: '居民门诊和封顶线', why: '没找到。' },
      { topic: '医疗救助', why: '只有比例，没有起付线和限额，不估算。' }
    ]
  })
})
