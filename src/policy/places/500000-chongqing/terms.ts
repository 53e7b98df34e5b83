import type { BenefitTerms } from '@/domain/benefit/terms'
import { pensFor } from '@/domain/evidence/author'
import { basisPoints, fen } from '@/domain/money/fen'
import { definePack, type Fact } from '../../pack'
import { premium2024 } from '../../sources/nation'
import { seed003 } from '../../sources/seeds'
import { chongqingNewborn } from '../../sources/shared'
import { basisUnwritten, byStatus, byTier, byTierAndStatus, either, flat, row } from '../../tables'
import { byGrade, byWork, care, termsPen, yearCap } from '../../terms-pen'
import * as own from './sources'

const CHECKED = '2026-11-22'
const sources = { seed003, premium2024, chongqingNewborn, ...own }

const { claim, exact, conflict, inferred } = pensFor(sources, CHECKED)
const { at, starts, rates, limit } = termsPen(sources, CHECKED)

const clinic = (says: string) => claim('chongqingClinic', '职工普通门诊', says)
const clinicToo = (says: string) => claim('chongqingClinicToo', '职工普通门诊', says)
const residentClinicToo = (says: string) => claim('chongqingResidentStay', '居民普通门诊', says)
const residentClinic = (says: string) => claim('chongqingResidentClinic', '居民普通门诊', says)
const seedRate = claim('seed003', '第 2 条', '普通门诊由 50% 提高到 60%，没分险种')
const seedCap = claim('seed003', '第 2 条', '年度封顶线由 5000 元提高到 8000 元，没分险种')
const SEED_RATE = flat(basisPoints(60_00))
const SEED_CAP = fen(8_000_00)

// P35: the page names no scheme and no tier, and differs from the published figures.
const WHY_RATE = '「重庆 2025」只写 60%，没分险种和医院级别，和公布的对不上，没有采用。'
const WHY_CAP = '「重庆 2025」写一年 8000 元，没分险种，和公布的对不上，没有采用。'

const rate = (share: number, says: string) =>
  conflict({ claims: [clinic(says), clinicToo(says), seedRate], readings: [[flat(basisPoints(share)), '公布的', [0, 1]]], aside: [[SEED_RATE, '60%', [2]]], why: WHY_RATE })
const cap = (yuan: number, says: string) =>
  conflict({ claims: [clinic(says), clinicToo(says), seedCap], readings: [[fen(yuan), '公布的', [0, 1]]], aside: [[SEED_CAP, '8,000', [2]]], why: WHY_CAP })

const upToSecondary = [rate(60_00, '二级及以下在职报 60%'), rate(70_00, '二级及以下退休报 70%')] as const
// Only machine-written pages, but of different makers, and they agree.
const staffTable = at('chongqingTable2025', '二、住院报销待遇；大病保险')
const staffAway = at('chongqingAway', '职工医保·住院')
const staffPage = at('chongqingClinic', '二、住院报销政策；2. 特殊疾病门诊')
const STAFF_START = { primary: 200, secondary: 440, tertiary: 880 }

const employee: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(staffPage('多次住院逐次降 10%，三级最低 620 元')),
      start: byTier(starts('', [staffPage, STAFF_START], [staffAway, STAFF_START])),
      rate: byWork(
        rates('在职', [staffPage, { primary: 90 }], [staffTable, { primary: 90, secondary: 87, tertiary: 85 }], [staffAway, { primary: 90, secondary: 87, tertiary: 85 }]),
        rates('退休', [staffPage, { primary: 95, secondary: 95, tertiary: 95 }], [staffAway, { primary: 95, secondary: 95, tertiary: 95 }])
      )
    }),
    generalOutpatient: {
      deductible: {
        basis: exact('perYear', clinic('起付线按年算'), clinicToo('起付线按年算')),
        amount: byStatus(exact(fen(200_00), clinic('在职起付 200 元/年'), clinicToo('在职起付 200 元/年')), exact(fen(100_00), clinic('退休起付 100 元/年'), clinicToo('退休起付 100 元/年')))
      },
      rate: {
        bands: byTierAndStatus({
          primary: upToSecondary,
          secondary: upToSecondary,
          tertiary: [rate(50_00, '三级在职报 50%'), rate(60_00, '三级退休报 60%')]
        }),
        bounds: 'absolute',
        span: 'bill'
      },
      caps: [
        {
          name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare',
          amount: byStatus(cap(3_000_00, '在职一年最多 3000 元'), cap(4_000_00, '退休一年最多 4000 元'))
        }
      ]
    }
  }
}

const residentRate = (share: number, says: string) =>
  conflict({ claims: [residentClinic(says), residentClinicToo(says), seedRate], readings: [[flat(basisPoints(share)), '公布的', [0, 1]]], aside: [[SEED_RATE, '60%', [2]]], why: WHY_RATE })
const residentCap = (yuan: number, says: string) =>
  conflict({ claims: [residentClinic(says), residentClinicToo(says), seedCap], readings: [[fen(yuan), '公布的', [0, 1]]], aside: [[SEED_CAP, '8,000', [2]]], why: WHY_CAP })
const gradeCaps = [residentCap(300_00, '一档一年最多 300 元'), residentCap(500_00, '二档一年最多 500 元')] as const
const secondaryDeductible = residentClinic('二级起付 200 元')

const guide = at('chongqingStay2022', '一、报销比例；二、执行时间')
const forum = at('chongqingForum', '一、表')

const resident: BenefitTerms = {
  care: {
    inpatient: care({
      basis: basisUnwritten(forum('起付一级 100、二级 300、三级 800 元')),
      start: byTier(starts('', [forum, { primary: 100, secondary: 300, tertiary: 800 }])),
      rate: byGrade({
        一档: rates('一档', [guide, { primary: 80, secondary: 70, tertiary: 50 }], [forum, { primary: 80, secondary: 70, tertiary: 50 }]),
        二档: rates('二档', [guide, { primary: 85, secondary: 75, tertiary: 55 }], [forum, { primary: 85, secondary: 75, tertiary: 55 }])
      }),
      caps: [
        yearCap('年度限额', limit('一档一年', [forum, 80_000]), { grade: ['一档'] }),
        yearCap('年度限额', limit('二档一年', [forum, 120_000]), { grade: ['二档'] })
      ]
    }),
    generalOutpatient: {
      deductible: {
        basis: basisUnwritten(secondaryDeductible),
        amount: [
          row({ tier: ['secondary'] }, exact(fen(200_00), secondaryDeductible, residentClinicToo('二级起付 200 元'))),
          {
            value: inferred({
              claims: [secondaryDeductible],
              readings: [[fen(0), '按没有起付线']],
              why: '来源只给二级写了起付线，别的级别按 0 算。'
            })
          }
        ]
      },
      rate: {
        bands: [
          row({ tier: ['primary'] }, exact(flat(basisPoints(60_00)), residentClinic('一级报 60%'), seedRate)),
          row({ tier: ['secondary'] }, residentRate(40_00, '二级报 40%')),
          row({ tier: ['tertiary'] }, residentRate(0, '三级普通门诊不报'))
        ],
        bounds: 'absolute',
        span: 'bill'
      },
      caps: [
        {
          name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare',
          amount: [
            row({ grade: ['一档'] }, gradeCaps[0]),
            row({ grade: ['二档'] }, gradeCaps[1]),
            { value: either('没填缴费档次，一档、二档都算。', ['一档', gradeCaps[0]], ['二档', gradeCaps[1]]) }
          ]
        }
      ]
    }
  }
}

const facts: readonly Fact[] = [
  {
    id: '500000.premium',
    topic: '缴费',
    question: '居民医保一人缴多少',
    // P46: this 775 is a yearly premium; the 775 of 衢州 is a miscalculated monthly account credit.
    answer: exact(
      '2025 年度一档 400 元，二档 775 元。',
      claim('seed003', '推荐文「重庆医保网上缴费平台」', '2025 年度一档 400 元、二档 775 元'),
      claim('chongqing2025', '缴费标准', '2025 年度一档 400 元、二档 775 元')
    )
  },
  {
    id: '500000.premium-2026',
    topic: '缴费',
    question: '2026 年度居民医保缴多少',
    answer: exact('征求意见稿：一档 400 元，二档 775 元。', claim('chongqing2026', '缴费标准', '2026 年度一档 400 元、二档 775 元'))
  },
  {
    id: '500000.premium-2024',
    topic: '缴费',
    question: '2024 年度居民医保缴多少',
    answer: exact(
      '一档 380 元，二档 755 元；大学生一档 350 元，二档 725 元。2023-10-12 到 12-31 集中缴费。',
      claim('premium2024', '缴费标准', '2024 年度一档 380 元、二档 755 元，学生 350/725 元，2023-10-12 至 12-31')
    )
  },
  {
    id: '500000.late-payment',
    topic: '缴费',
    question: '集中期没缴，什么时候能用',
    // P36
    answer: conflict({
      claims: [
        claim('seed003', '推荐文「重庆医保网上缴费平台」', '3 月 1 日前缴费即时享受，逾期等 90 天'),
        claim('chongqing2025', '延迟缴费', '1–2 月缴清，次月 1 日起享受；2025 年起等待 3 个月，多断一年加 1 个月')
      ],
      readings: [['1 到 2 月补缴，次月 1 日起享受；再晚，等 3 个月，多断一年加 1 个月。', '次月 1 日', [1]]],
      aside: [['3 月 1 日前缴费即时享受，逾期等 90 天。', '即时享受', [0]]],
      why: '「即时」和 90 天没有别的页面支持，3 个月也不等于 90 天。采用次月 1 日和 3 个月，待核。'
    })
  },
  {
    id: '500000.clinic',
    topic: '门诊',
    question: '2025 年门诊提高了多少',
    // P35
    answer: conflict({
      claims: [
        claim('seed003', '第 2 条', '普通门诊 50%→60%，癌症等 70%，限额 5000→8000 元'),
        clinic('职工：二级及以下 60%/70%，三级 50%/60%，限额 3000/4000 元'),
        residentClinic('居民：一级 60%，二级 40%，限额一档 300、二档 500 元')
      ],
      readings: [['职工一年最多 3000 元（退休 4000 元），居民一档 300 元、二档 500 元。', '公布的', [1, 2]]],
      aside: [['普通门诊 60%，癌症等 70%，一年 8000 元。', '没分险种', [0]]],
      why: WHY_RATE
    })
  },
  {
    id: '500000.clinic-flexible',
    topic: '门诊',
    question: '个人身份参加职工一档，门诊报多少',
    answer: exact('一年最多 800 元，退休 1200 元。', clinic('个人身份一档限额 800 元，退休 1200 元'))
  },
  {
    id: '500000.stay',
    topic: '住院',
    question: '居民住院报多少',
    answer: exact(
      '一档：二级 70%，三级 50%；二档：二级 75%，三级 55%。起付线和一级没找到，所以不估算。',
      claim('chongqingResidentStay', '居民住院', '一档二级 70%、三级 50%；二档二级 75%、三级 55%')
    )
  },
  {
    id: '500000.claim-by-hand',
    topic: '门诊',
    question: '还要不要自己去报销',
    // P37
    answer: conflict({
      claims: [claim('seed003', '第 3 条', '一站式结算，无需二次报销；又说可线上提交报销')],
      readings: [['能刷医保码就当场结算；没能直接结算的，再在线上交发票和诊断证明。', '分两种情形', [0]]],
      why: '原文前后两句说的是两种情形。'
    })
  },
  {
    id: '500000.newborn',
    topic: '缴费',
    question: '新生儿多久内参保',
    answer: exact(
      '出生 90 天内。跨年的要补缴上一年；没参保时可随监护人享受。',
      claim('chongqingNewborn', '新生儿', '90 天内；跨年须补缴上年；未独立参保可随监护人享受')
    )
  },
  {
    id: '500000.pay-channels',
    topic: '缴费',
    question: '居民医保去哪缴',
    answer: exact(
      '「重庆税务」公众号「网上办税」里的「个人社保」，重庆市政务服务网，支付宝「生活缴费」。',
      claim('seed003', '推荐文「重庆城乡医保网上缴费」等', '重庆税务公众号、政务服务网、支付宝生活缴费')
    )
  }
]

export default definePack({
  area: { code: '500000', name: '重庆市', short: '重庆', province: '重庆', kind: 'city' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年度', from: '2025-01-01', to: '2025-12-31', schemes: { employee, resident } }],
    facts,
    notModelled: [
      { topic: '居民大病保险', why: '起付线和比例只有一家机器写的网页，没有采用。' },
      { topic: '未成年居民住院', why: '比例各加 5 个百分点，没有算。' },
      { topic: '职工再次住院', why: '起付逐次降 10%，最低多少没有逐级写清，按不降算。' },
      { topic: '职工封顶线', why: '超过统筹限额的由大额付，限额几处写的不一样，没有按它截断。' },
      { topic: '门诊特病', why: '没找到分病种和级别的比例，不估算。' },
      { topic: '个人身份参加职工一档', why: '限额比职工低，这里没有单列；见「门诊」。' },
      { topic: '医疗救助', why: '来源没写救助比例和限额。' }
    ]
  })
})
