import type { BenefitTerms, OutOfAreaModel, OutOfAreaTerms } from '@/domain/benefit/terms'
import type { Filing } from '@/domain/benefit/bill'
import { basisPoints, fen } from '@/domain/money/fen'
import { pensFor } from '@/domain/evidence/author'
import { definePack, type Fact } from '../../pack'
import { illness42, premium2025, relatives2025, rule22, taizhou2025, wuhanAccount } from '../../sources/nation'
import { seed000, seed001, seed002 } from '../../sources/seeds'
import { always, byTier, flat, illnessBaseUnwritten, noDeductibleWritten, row } from '../../tables'
import * as own from './sources'

const AWAY = ['inProvince', 'crossProvince'] as const
const HARDSHIP = ['extremePoverty', 'minimumLiving', 'returnedPoverty'] as const

const same: OutOfAreaModel = { kind: 'same' }
const factor = (share: number): OutOfAreaModel => ({ kind: 'factor', factor: basisPoints(share) })
const points = (drop: number): OutOfAreaModel => ({ kind: 'points', drop: basisPoints(drop) })

const CHECKED = '2026-11-22'
const sources = { seed000, seed001, seed002, rule22, illness42, premium2025, relatives2025, taizhou2025, wuhanAccount, ...own }

const { claim, exact, conflict, range, inferred } = pensFor(sources, CHECKED)

const stay = (says: string) => claim('seed000', '正文「住院报销待遇升级」', says)
const clinic = (says: string) => claim('seed000', '正文「门诊报销待遇提升」', says)
const pooled = (says: string) => claim('seed000', '正文「门诊统筹全覆盖」', says)
const illness = (says: string) => claim('seed000', '正文「大病保险待遇向困难群体倾斜」', says)
const homeRule = claim('seed000', '正文「直接结算范围拓宽」', '外地也按参保地的起付线、比例、封顶线')
const fiveToTen = claim('seed002', '变化 3「用户注意」', '外地比例比本地低 5%–10%')
const timesNinety = claim('seed002', '问答 Q5', '例题把比例再 ×90%')
const tenToTwenty = claim('seed001', '第 1 条', '不是急诊、没转诊，下浮 10%–20%')
const limits22 = claim('rule22', '支付比例', '转诊、急诊降幅不超 10 个百分点；自行外出不超 20 个百分点')
const oldTwenty = claim('oldQuzhou', '未转诊', '没转诊降 20 个百分点')

// P01 P28: three ways to read one discount; the interval spans the two ends that the sources print.
const filed = conflict<OutOfAreaModel>({
  claims: [homeRule, timesNinety, fiveToTen, limits22],
  readings: [[same, '按参保地比例', [0]], [factor(90_00), '再 ×90%', [1, 2]]],
  aside: [
    [factor(95_00), '再 ×95%', [2]],
    [points(10_00), '降 10 个百分点', [3]],
    [{ kind: 'firstPay', share: basisPoints(10_00) }, '先自付 10%', []]
  ],
  why: '「衢州 2025」说按参保地比例，「全国 2025」说再低 5% 到 10%。两头都算，默认按 ×90%。降百分点、先自付是别处常见的另两种算法，没有采用。'
})
const temporary = conflict<OutOfAreaModel>({
  claims: [fiveToTen, tenToTwenty, limits22, homeRule],
  readings: [[factor(95_00), '再 ×95%', [0]], [points(20_00), '降 20 个百分点', [1, 2]]],
  aside: [[same, '按参保地比例', [3]]],
  why: '备了案、没转诊：「全国 2025」说低 5% 到 10%，「异地 2025」说没转诊低 10% 到 20%。取两头，默认降 20 个百分点。'
})
// P48: 「下浮 10%–20%」 mixes two groups; emergencies and referrals are above, this is the rest.
const unfiled = range<OutOfAreaModel>({
  claims: [tenToTwenty, oldTwenty, limits22],
  readings: [[points(10_00), '降 10 个百分点', [0]], [points(20_00), '降 20 个百分点', [0, 1, 2]]],
  why: '资料没直接写没备案怎么办，按「异地 2025」的「非急诊且未转诊」推定，当作百分点。默认降 20 个百分点。'
})
const away = (filing: readonly Filing[]) => ({ place: AWAY, filing })
const outOfArea: OutOfAreaTerms = [
  row(away(['longTerm', 'referral', 'emergency']), filed),
  row(away(['temporary']), temporary),
  row(away(['none']), unfiled)
]

const clinicLimit = clinic('职工普通门诊一年最多 8000 元（原 6000 元）')
const chronic = clinic('高血压、糖尿病等慢性病报 75%（提高 5 个百分点）')
const special = clinic('透析、器官移植抗排异等报 90%，不设封顶线')
const employee: BenefitTerms = {
  outOfArea,
  care: {
    generalOutpatient: {
      deductible: {
        basis: exact('perYear', clinic('起付线单位是元/年')),
        amount: byTier({
          primary: exact(fen(300_00), clinic('一级及以下起付 300 元/年')),
          secondary: exact(fen(500_00), clinic('二级起付 500 元/年')),
          tertiary: exact(fen(700_00), clinic('三级起付 700 元/年'))
        })
      },
      rate: {
        bands: byTier({
          primary: exact(flat(basisPoints(70_00)), clinic('一级及以下报 70%')),
          secondary: exact(flat(basisPoints(65_00)), clinic('二级报 65%')),
          // P23
          tertiary: inferred({
            claims: [clinic('三级「报销比例60，」，漏了 %')],
            readings: [[flat(basisPoints(60_00)), '60%', [0]]],
            why: '原文写「60，」，漏了百分号，按 60% 读。'
          })
        }),
        bounds: 'absolute',
        span: 'bill'
      },
      caps: [{ name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare', amount: always(exact(fen(8_000_00), clinicLimit)) }]
    },
    chronicOutpatient: {
      deductible: noDeductibleWritten(chronic),
      rate: { bands: always(exact(flat(basisPoints(75_00)), chronic)), bounds: 'absolute', span: 'bill' }
    },
    specialOutpatient: {
      deductible: noDeductibleWritten(special),
      rate: { bands: always(exact(flat(basisPoints(90_00)), special)), bounds: 'absolute', span: 'bill' },
      caps: [
        {
          name: '病种限额', on: 'payout', per: 'year', counts: 'thisCare',
          // P26
          amount: always(inferred({
            claims: [special],
            readings: [['none' as const, '不设病种限额', [0]]],
            why: '「不设封顶线」读作不设病种限额；全年总限额来源没写，没算。'
          }))
        }
      ]
    }
  }
}

const primaryStay = [stay('一级及以下报 85%'), stay('市内基层住院再提高 5 个百分点')] as const
const base = (start: number, said: string) => exact(fen(start), stay(said))
const resident: BenefitTerms = {
  outOfArea,
  care: {
    inpatient: {
      deductible: {
        // P24: the same three numbers as the clinic table, and 「元/年」 for hospital stays.
        basis: conflict({
          claims: [stay('住院起付线写「元/年」'), clinic('职工门诊起付线也是 300/500/700 元/年')],
          readings: [['perYear' as const, '一年一次', [0]], ['perAdmission' as const, '每次住院']],
          why: '原文住院写「元/年」，数字又和职工门诊一样，疑似套用。今年第一次住院两种算法一样。'
        }),
        amount: byTier({
          primary: base(300_00, '一级及以下起付 300 元/年'),
          secondary: base(500_00, '二级起付 500 元/年'),
          tertiary: base(700_00, '三级起付 700 元/年')
        })
      },
      rate: {
        bands: [
          // P25: does 85 % already hold the five points?
          row({ tier: ['primary'], place: ['local'] }, conflict({
            claims: primaryStay,
            readings: [[flat(basisPoints(85_00)), '85% 已含这 5 点', [0]], [flat(basisPoints(90_00)), '85% 再加 5 点', [0, 1]]],
            why: '原文先写 85%，又写市内基层再提高 5 个百分点，没说 85% 含不含。两头都算。'
          })),
          row({ tier: ['primary'] }, exact(flat(basisPoints(85_00)), primaryStay[0])),
          row({ tier: ['secondary'] }, exact(flat(basisPoints(75_00)), stay('二级报 75%'))),
          row({ tier: ['tertiary'] }, exact(flat(basisPoints(65_00)), stay('三级报 65%')))
        ],
        bounds: 'absolute',
        span: 'bill'
      }
    },
    generalOutpatient: {
      deductible: noDeductibleWritten(pooled('居民普通门诊只写比例和限额')),
      rate: {
        bands: byTier({
          primary: exact(flat(basisPoints(60_00)), pooled('一级及以下报 60%')),
          secondary: exact(flat(basisPoints(50_00)), pooled('二级报 50%')),
          tertiary: exact(flat(basisPoints(40_00)), pooled('三级报 40%'))
        }),
        bounds: 'absolute',
        span: 'bill'
      },
      caps: [
        {
          name: '门诊年度限额', on: 'payout', per: 'year', counts: 'thisCare',
          amount: always(exact(fen(4_000_00), pooled('居民普通门诊一年最多 4000 元')))
        }
      ]
    }
  },
  majorIllness: {
    start: [
      // P27
      row({ hardship: HARDSHIP }, conflict({
        claims: [illness('自付超过 1.5 万元的部分进大病保险'), claim('illness42', '倾斜政策', '困难群众起付线降低 50%')],
        readings: [[fen(15_000_00), '15,000', [0]]],
        aside: [[fen(7_500_00), '减半 7,500', [1]]],
        why: '来源没写困难群众起付线减半，这里按 15,000 算。国家政策是减半（7,500），请问一下当地。'
      })),
      { value: exact(fen(15_000_00), illness('自付超过 1.5 万元的部分进大病保险')) }
    ],
    bounds: 'excess',
    bands: always(exact(flat(basisPoints(60_00)), illness('普通参保人报 60%'))),
    modifiers: [
      {
        name: '困难群众 70%',
        when: { hardship: HARDSHIP },
        change: {
          kind: 'set',
          // P27
          rate: conflict({
            claims: [illness('低保、特困、返贫致贫人口报 70%'), claim('illness42', '倾斜政策', '困难群众加 5 个百分点')],
            readings: [[basisPoints(70_00), '70%', [0]]],
            aside: [[basisPoints(65_00), '加 5 点，65%', [1]]],
            why: '来源写 70%，比国家的加 5 个百分点多，可能是地方加码，也可能写错。'
          })
        }
      }
    ],
    base: illnessBaseUnwritten(illness('基本医保报销后个人自付超过 1.5 万元以上部分')),
    cap: [
      row({ hardship: HARDSHIP }, exact('none' as const, illness('低保、特困、返贫致贫人口不设封顶线'))),
      { value: exact(fen(400_000_00), illness('普通参保人一年最多 40 万元')) }
    ]
  }
}

const account = (says: string) => claim('seed000', '正文「个人账户划入标准调整」', says)
const faq = (n: number, says: string) => claim('seed000', `问答 Q${n}`, says)

const facts: readonly Fact[] = [
  {
    id: '330800.premium',
    topic: '缴费',
    question: '居民医保一人缴多少',
    // P05
    answer: conflict({
      claims: [
        claim('seed000', '正文「城乡居民医保缴费与待遇同步优化」', '2025 年个人 440 元'),
        claim('quzhouKecheng', '缴费标准', '柯城区 2025 年度个人 590 元'),
        claim('seed002', '开头', '全国 2025 年个人 380 元'),
        claim('premium2025', '正文', '全国 2025 年度个人至少 400 元', { fiscalYear: 2024 }),
        claim('taizhou2025', '正文', '同省台州 2025 年度个人 615 元')
      ],
      readings: [['440 元。', '440', [0]], ['590 元。', '590', [1]]],
      aside: [['380 元。', '全国旧标准', [2]], ['400 元。', '全国下限', [3]], ['615 元。', '台州', [4]]],
      why: '「衢州 2025」写 440 元，柯城另有页面写 590 元，同省也多在 580 元以上。缴费前看「浙里办」上的金额。'
    })
  },
  {
    id: '330800.subsidy',
    topic: '缴费',
    question: '财政补助多少',
    // P05
    answer: conflict({
      claims: [
        claim('seed000', '正文「城乡居民医保缴费与待遇同步优化」', '2025 年人均补助 640 元'),
        claim('seed002', '开头', '政府再补 670 元'),
        claim('premium2025', '正文', '2025 年度全国下限 670 元', { fiscalYear: 2024 }),
        claim('taizhou2025', '正文', '同省台州补助 1045 元')
      ],
      readings: [['640 元。', '640', [0]], ['670 元以上。', '670', [1, 2]]],
      aside: [['1045 元。', '台州', [3]]],
      why: '640 元低于 2025 年度的全国下限 670 元，也比同省的少，存疑。'
    })
  },
  {
    id: '330800.premium-paid',
    topic: '缴费',
    question: '困难家庭要自己缴吗',
    answer: exact('不用。低保、特困等由政府全额代缴。', claim('seed000', '正文「城乡居民医保缴费与待遇同步优化」', '困难群体由政府全额代缴'))
  },
  {
    id: '330800.window',
    topic: '缴费',
    question: '什么时候缴，管哪一年',
    // P03
    answer: conflict({
      claims: [
        faq(2, '2025 年 9–12 月缴，享受 2025-01-01 至 12-31'),
        claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '2024 年 9–12 月缴 2025 年度')
      ],
      readings: [['2025 年 9 到 12 月缴的是 2026 年度；2025 年度在 2024 年 9 到 12 月缴。', '先缴后用', [1]]],
      aside: [['2025 年 9 到 12 月缴，享受 2025 年全年。', '原文', [0]]],
      why: '原文先享受后缴费，时间倒了。'
    })
  },
  {
    id: '330800.pay-channels',
    topic: '缴费',
    question: '居民医保去哪缴',
    // P45
    answer: conflict({
      claims: [claim('seed000', '正文「线上服务不打烊」', '浙里办、支付宝等；支持银行卡、微信、支付宝')],
      readings: [['「浙里办」或支付宝。能用哪种付款，看各自页面。', '分渠道', [0]]],
      why: '原文把渠道和付款方式混在一起，支付宝里一般不能用微信付。'
    })
  },
  {
    id: '330800.newborn',
    topic: '缴费',
    question: '新生儿多久内参保',
    answer: exact('出生 90 天内，从出生那天起享受。', faq(2, '出生 90 天内参保，自出生之日起享受'))
  },
  {
    id: '330800.account-active',
    topic: '个人账户',
    question: '在职职工每月划入多少',
    answer: exact('本人缴费基数的 2%，单位缴的不再划入。', account('在职划入 = 缴费基数 ×2%'))
  },
  {
    id: '330800.account-retired',
    topic: '个人账户',
    question: '退休职工每月划入多少',
    // P02
    answer: conflict({
      claims: [account('月均养老金约 3100 元，按 2.5% 定额，预计 775 元/月'), claim('wuhanAccount', '正文', '武汉同样按 2.5%，83 元/月')],
      readings: [['3,100 × 2.5% = 77.50 元/月。', '照公式', [0, 1]]],
      aside: [['775 元/月。', '原文', [0]]],
      why: '原文 775 疑似小数点错了一位，武汉按同样口径是 83 元。'
    })
  },
  {
    id: '330800.sharing',
    topic: '家庭账户',
    question: '我的个人账户能给谁用',
    answer: conflict({
      claims: [account('配偶、父母、子女；门诊、住院、药店'), claim('relatives2025', '正文', '近亲属 8 类')],
      readings: [['近亲属 8 类，不止配偶、父母、子女。', '现行', [1]]],
      aside: [['配偶、父母、子女。', '原文', [0]]],
      why: '2024 年起全国扩到近亲属，原文是旧范围。'
    })
  },
  {
    id: '330800.illness-old',
    topic: '大病',
    question: '职工大病保险以前怎么报',
    answer: exact('旧规：超过 2 万元报 90%，最多 35 万元。没有年份，估算没有用。', claim('oldQuzhou', '大病', '职工大病起付 2 万元、报 90%、最多 35 万元'))
  },
  {
    id: '330800.filing-channels',
    topic: '异地',
    question: '去哪备案',
    answer: exact(
      '「浙里办」里的「浙医保」，「衢州医保」公众号，支付宝「市民中心」，或医保窗口。',
      claim('seed000', '正文「备案范围扩大，渠道更便捷」', '浙里办、衢州医保公众号、支付宝市民中心、窗口')
    )
  },
  {
    id: '330800.emergency',
    topic: '异地',
    question: '急诊没备案，多久内能报',
    // P30
    answer: exact(
      '出院前补备案；来不及的，出院后 3 个月内带票据回来手工报销。',
      claim('seed000', '正文「临时就医“免备案”」', '出院前补办，或出院后 3 个月内手工报销')
    )
  },
  {
    id: '330800.filing-change',
    topic: '异地',
    question: '备案后能换地方吗',
    // P31
    answer: inferred({
      claims: [faq(3, '可随时注销原备案并重新备案')],
      readings: [['可以线上注销再备，多久能换一次没写。', '间隔未知', [0]]],
      why: '有的地方长期备案有变更间隔，衢州的没找到。'
    })
  },
  {
    id: '330800.code-lost',
    topic: '办事',
    question: '医保码丢了怎么办',
    // P50
    answer: conflict({
      claims: [faq(4, '在浙里办或支付宝「挂失医保电子凭证」，即时生效')],
      readings: [['医保码是动态码，一般是停用或改密码。入口叫什么，待核。', '停用', []]],
      aside: [['挂失。', '原文', [0]]],
      why: '原文用了实体卡的说法。'
    })
  },
  {
    id: '330800.transfer',
    topic: '办事',
    question: '医保关系转移要多久',
    answer: exact('15 个工作日内，全程线上。', claim('seed000', '正文「线上服务不打烊」', '办理时限压缩至 15 个工作日内'))
  }
]

export default definePack({
  area: { code: '330800', name: '衢州市', short: '衢州', province: '浙江', kind: 'city', parent: '330000' },
  hotline: '0570-12393',
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [{ label: '2025 年度', from: '2025-01-01', to: '2025-12-31', schemes: { employee, resident } }],
    facts,
    notModelled: [
      { topic: '居民住院封顶线', why: '来源没写全年最多报多少，没有按封顶线截断。' },
      { topic: '职工住院', why: '来源没写职工住院的起付线和比例。' },
      { topic: '职工大病保险', why: '只找到没有年份的旧规，没有采用。' },
      { topic: '医疗救助', why: '来源没写救助比例和限额。' },
      { topic: '慢特病病种认定', why: '要先在当地认定病种，这里当作已认定。' }
    ]
  })
})
