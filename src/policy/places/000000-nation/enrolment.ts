import type { EnrolmentPack, IncentiveRule, NewbornRule, Wait, WaitingRule } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, conflict, exact, inferred, range } = enrolmentPens(own, '2026-11-22')

const rule = claim('rule38', '正文', '固定 3 个月；没连续参保的，每多断 1 年加 1 个月')
const repair = claim('rule38', '正文', '按当年个人标准补缴，每缴 1 年减 1 个月，固定的 3 个月不减')
const longLapse = claim('rule38', '正文', '连续断缴满 4 年，合计不少于 6 个月')
const oneOrTwo = claim('seed002', '问答 Q1', '重新缴费后等 1–2 个月')
const two = claim('seed002', '问答 Q10', '补缴后 2 个月享受')
const ninety = claim('seed003', '推荐文「重庆医保网上缴费平台」', '逾期等 90 天')
const qingdao = claim('qingdaoWait', '案例「小孙」', '断 2025、2026 两年，3+1=4 个月，2027-05-01 起')

/** P04. Ninety days and one or two months are shown and not used. */
export const nationalWaiting: WaitingRule = {
  fixed: conflict<Wait>({
    claims: [rule, oneOrTwo, two, ninety],
    readings: [[{ months: 3 }, '3 个月', [0]]],
    aside: [[{ months: 1 }, '1 个月', [1]], [{ months: 2 }, '2 个月', [1, 2]], [{ days: 90 }, '90 天', [3]]],
    why: '2025 年起按 38 号文算 3 个月。1 到 2 个月是旧说法，90 天是重庆的。90 天不等于 3 个月。'
  }),
  addedPerYear: exact(1, rule),
  freeYears: range({
    claims: [rule, qingdao],
    readings: [[1, '断的第 1 年不加', [0, 1]], [0, '断 1 年就加 1 个月', [0]]],
    why: '「每多断保 1 年」有两种读法。青岛按第 2 年才开始加；当地没写明的，两种都列。'
  }),
  repairPerYear: exact(1, repair),
  longLapse: exact({ years: 4, atLeastMonths: 6 }, longLapse),
  since: 2025
}

const both = claim('chongqingNewborn', '正文', '跨年参保的，须补缴上年')

export const nationalNewborn: NewbornRule = {
  within: exact<Wait>(
    { days: 90 },
    claim('seed000', '问答 Q2', '出生 90 天内参保，从出生之日起享受'),
    claim('chongqingNewborn', '正文', '出生 90 天内参保')
  ),
  bothYears: inferred({
    claims: [both],
    readings: [[true as const, '两年都缴', [0]]],
    why: '只有重庆写明跨年要缴两年。别处按同样的道理推，办之前问一句。'
  })
}

/** Least raises: an area that names only some of its own takes the others from here. */
export const nationalIncentive: IncentiveRule = {
  afterYears: exact(4, claim('incentive38', '正文', '连续参保满 4 年后，每多 1 年提高一次')),
  perYear: inferred({
    claims: [claim('incentive38', '正文', '每次提高不低于 1000 元')],
    readings: [[fen(1_000_00), '最少 1000 元', [0]]],
    why: '全国只定下限，各省可以更高。'
  }),
  perZeroClaimYear: inferred({
    claims: [claim('incentive38', '正文', '当年没报销的次年提高，每次不低于 1000 元')],
    readings: [[fen(1_000_00), '最少 1000 元', [0]]],
    why: '全国只定下限，各省可以更高。'
  }),
  most: exact({ share: bp(20_00) }, claim('incentive38', '正文', '累计不超过原封顶线的 20%')),
  clearedByUse: exact(true as const, claim('incentive38', '正文', '用过以后，零报销攒下的额度清零')),
  restartsAfterLapse: exact(true as const, claim('incentive38', '正文', '断保以后，连续年限从头算'))
}

/**
 * What holds where an area says nothing. Windows and premiums are what most places do, and the least that may be asked:
 * they are shown as such, and never stand in for an area's own.
 */
const nation: EnrolmentPack = {
  areaCode: '000000',
  areaName: '全国',
  hotline: '12393',
  windows: [
    {
      year: 2025,
      pay: inferred({
        claims: [claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '集中缴费期 2024 年 9 月至 12 月')],
        readings: [[{ from: '2024-09-01', to: '2024-12-31' } as const, '9 到 12 月', [0]]],
        why: '来源只写到月，按整月算。这是多数地方的时间，当地可能不同。'
      }),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '2025 年度'))
    }
  ],
  premiums: [
    { year: 2024, rows: [{ amount: exact(fen(380_00), claim('premium2024', '缴费标准', '2024 年度一档 380 元', { fiscalYear: 2023 })) }] },
    {
      year: 2025,
      rows: [
        {
          // P05
          amount: conflict({
            claims: [
              claim('premium2025', '正文', '2025 年度个人 400 元（2024 年标准）', { fiscalYear: 2024 }),
              claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '2025 年度个人 400 元'),
              claim('seed002', '开头', '2025 年个人 380 元')
            ],
            readings: [[fen(400_00), '2025 年度', [0, 1]]],
            aside: [[fen(380_00), '2024 年度', [2]]],
            why: '380 元是 2024 年度的全国下限，「全国 2025」写成了 2025 年。'
          })
        }
      ]
    },
    {
      year: 2026,
      rows: [
        {
          amount: inferred({
            claims: [claim('premium2026', '正文', '2026 年度个人 400 元', { fiscalYear: 2025 })],
            readings: [[fen(400_00), '全国下限', []]],
            why: '全国的数只有机器写的网页说；看到的各省 2026 年度通知，成年人多是 400 元起。'
          })
        }
      ]
    }
  ],
  waiting: nationalWaiting,
  newborn: nationalNewborn,
  gap: {
    // P20
    makeUpMonths: conflict({
      claims: [
        claim('rule43', '正文', '职工中断不超 3 个月可补缴，当月享受，中断期可追溯'),
        claim('seed002', '问答 Q1', '断 1 个月，连续年限清零')
      ],
      readings: [[3, '3 个月内可补', [0]]],
      aside: [[0, '断 1 个月就清零', [1]]],
      why: '按 43 号文。退休看累计年限，不看连续。'
    }),
    waitAfter: range({
      claims: [claim('rule43', '正文', '中断超过 3 个月，可设不超 6 个月的等待期')],
      readings: [[6, '最多 6 个月', [0]], [0, '不设', [0]]],
      why: '全国只定上限，当地等几个月没查到。'
    })
  },
  incentive: nationalIncentive,
  account: {
    active: exact(bp(2_00), claim('clinic14', '正文', '在职个人账户是本人缴费，不超过基数 2%'), claim('seed002', '正文「职工医保」', '个人缴约 2% 进个人账户'))
  },
  // P19: the grades are kept, the printed example is not: 1200 ÷ 4000 is 30 %, no rate of medical insurance.
  contributionGrades: inferred({
    claims: [
      claim('seed002', '变化 5', '可按 60%、80%、100% 三档缴；缴得少，比例低不到 5%'),
      claim('seed002', '变化 5，举的例子', '月收入 4000 元，100% 档每月约 1200 元，60% 档约 720 元')
    ],
    readings: [[[bp(60_00), bp(80_00), bp(100_00)], '三档', [0]]],
    why: '各地档次不同。原文的例子 1,200 ÷ 4,000 = 30%，疑似混进养老；「比例低 5%」也没有普遍依据。都没有采用，只用公式：基数 × 档次 × 费率。'
  }),
  // P34: the period is the area of insurance's to set; six months are the least.
  filingMonths: range({
    claims: [
      claim('rule22', '临时外出', '备案有效期原则上不少于 6 个月'),
      claim('seed001', '第 2 条', '临时外出备案有效期 6 个月'),
      claim('seed001', '推荐文（合肥）', '有效期通常 6–12 个月')
    ],
    readings: [[6, '至少 6 个月', [0, 1]], [12, '12 个月', [2]]],
    why: '6 个月是下限，由参保地定。提醒按最短的算。'
  }),
  hardshipMonths: inferred({
    claims: [claim('hardshipYear', '四类对象', '因病致贫认定后 12 个月有效')],
    readings: [[12, '12 个月', [0]]],
    why: '来源只写了因病致贫一类。别的身份按同样的周期提醒复核，以民政认定为准。'
  }),
  transferWorkdays: inferred({
    claims: [claim('seed000', '正文「线上服务不打烊」', '办理时限压缩到 15 个工作日内')],
    readings: [[15, '15 个工作日', [0]]],
    why: '衢州的资料写 15 个工作日，别处没查到，按它推。'
  }),
  // P22, W58: employers only.
  lateFeePerDay: conflict({
    claims: [
      claim('law86', '第八十六条', '用人单位欠缴，自欠缴之日起按日加收万分之五'),
      claim('lateFeeExample', '例题', '欠 10 万元、10 天：100000×0.05%×10 = 500 元'),
      claim('seed002', '问答 Q10', '补缴按日收滞纳金约 0.05%，没分谁欠')
    ],
    readings: [[bp(5), '单位欠缴', [0, 1]]],
    aside: [[bp(5), '不分谁欠', [2]]],
    why: '法条只说用人单位，由单位出，不得转给职工。灵活就业和居民没有这条依据。'
  })
}

export default nation
