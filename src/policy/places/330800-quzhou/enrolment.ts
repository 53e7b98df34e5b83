import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, conflict, exact, inferred } = enrolmentPens(own, '2026-11-22')

const window = claim('seed000', '问答 Q2', '集中缴费期为 2025 年 9–12 月')
const printedCover = claim('seed000', '问答 Q2', '待遇享受期为 2025-01-01 至 2025-12-31')
const neighbour = claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '2025 年度的集中缴费期是 2024 年 9–12 月')
const online = claim('seed000', '正文「线上服务不打烊」', '可用「浙里办」APP、「支付宝」等缴费，支持银行卡、微信、支付宝')
const aided = claim('seed000', '正文「城乡居民医保缴费与待遇同步优化」', '低保对象、特困人员等由政府全额代缴')
const printedCredit = claim('seed000', '正文「个人账户划入标准调整」', '2025 年退休人员每月划入约 775 元')
const creditRule = claim('seed000', '正文「个人账户划入标准调整」', '按月均基本养老金的 2.5%，月均约 3100 元')

const quzhou: EnrolmentPack = {
  areaCode: '330800',
  areaName: '衢州市',
  hotline: '0570-12393',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [window],
        readings: [[{ from: '2025-09-01', to: '2025-12-31' } as const, '9 到 12 月', [0]]],
        why: '来源只写到月，按 9 月 1 日到 12 月 31 日算。'
      }),
      // P03: paid at the end of 2025, printed as cover for 2025.
      cover: conflict({
        claims: [printedCover, neighbour],
        readings: [[{ from: '2026-01-01', to: '2026-12-31' } as const, '2026 年度', [1]]],
        aside: [[{ from: '2025-01-01', to: '2025-12-31' } as const, '2025 年度', [0]]],
        why: '原文写年底缴费、享受的却是当年全年，时间倒了。按常理是 2026 年度，请打 0570-12393 确认。'
      })
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        {
          // P05
          amount: conflict({
            claims: [
              claim('seed000', '正文「城乡居民医保缴费与待遇同步优化」', '2025 年个人缴 440 元，财政补助 640 元'),
              claim('seed001', '推荐文「2025个人医保怎么网上缴费」', '2025 年度个人 400 元（全国）'),
              claim('seed002', '开头', '2025 年个人 380 元（全国）'),
              claim('quzhouKecheng', '正文', '柯城区 2025 年度个人 590 元'),
              claim('taizhou2025', '正文', '同省台州 2025 年度个人 615 元')
            ],
            readings: [[fen(440_00), '衢州 440', [0]]],
            aside: [[fen(400_00), '全国 400', [1]], [fen(380_00), '全国 380', [2]], [fen(590_00), '柯城 590', [3]]],
            why: '几处数字对不上：同省别的市在 580 到 770 元之间，440 元存疑。先按衢州这份列，缴之前看一眼页面上的数。'
          })
        }
      ]
    }
  ],
  aid: [{ hardship: ['minimumLiving', 'extremePoverty'], share: exact(bp(100_00), aided) }],
  channels: [
    { name: '浙里办 APP', evidence: exact(true as const, online), payWith: exact(['银行卡', '微信', '支付宝'], online) },
    {
      name: '支付宝',
      path: '市民中心 → 医保',
      evidence: exact(true as const, online),
      // P45
      payWith: inferred({
        claims: [online],
        readings: [[['支付宝', '银行卡'], '支付宝里', []]],
        why: '原文把几个渠道的付款方式写在一起。在支付宝里用微信付，不合常理，没有采用。'
      })
    }
  ],
  newborn: {
    within: exact<Wait>({ days: 90 }, claim('seed000', '问答 Q2', '出生 90 天内参保，从出生之日起享受')),
    bothYears: inferred({
      claims: [claim('chongqingNewborn', '正文', '跨年参保的，须补缴上年')],
      readings: [[true as const, '两年都缴', []]],
      why: '衢州没写跨年怎么缴。按重庆的写法推，办之前打 0570-12393 问一句。'
    })
  },
  account: {
    active: exact(bp(2_00), claim('seed000', '正文「个人账户划入标准调整」', '在职按缴费基数的 2% 划入，单位缴费不再划入')),
    // P02, P46: ten times too much; 775 is Chongqing's yearly premium, by chance.
    retired: conflict({
      claims: [printedCredit, creditRule, claim('wuhanAccount', '正文', '武汉 2023 年每月 83 元，同样按 2.5%')],
      readings: [[fen(77_50), '3,100 × 2.5%', [1]]],
      aside: [[fen(775_00), '原文 775', [0]]],
      why: '3,100.00 × 2.5% = 77.50，原文的 775 疑似点错了小数点。'
    })
  },
  claimMonths: inferred({
    claims: [claim('seed000', '正文「临时就医免备案」', '异地急诊、抢救，出院后 3 个月内凭票据手工报销')],
    readings: [[3, '3 个月', [0]]],
    why: '原文说的是异地急诊、抢救。别的票据按同样的时限提醒，以窗口为准。'
  }),
  transferWorkdays: exact(15, claim('seed000', '正文「线上服务不打烊」', '办理时限压缩到 15 个工作日内'))
}

export default quzhou
