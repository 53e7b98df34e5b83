import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { nationalWaiting } from '../000000-nation/enrolment'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, conflict, exact } = enrolmentPens(own, '2026-11-22')

const PAGE = '推荐文「重庆医保网上缴费平台」'
const taxPage = claim('seed003', '推荐文「重庆城乡医保网上缴费」', '「重庆税务」公众号 → 网上办税 → 个人社保，支持微信、支付宝')
const wechatPage = claim('seed003', '推荐文「重庆医保在微信上怎么缴费」', '「重庆税务」公众号或「社保云缴费」小程序')
const otherPage = claim('seed003', '推荐文「重庆医保怎么给他人缴费」', '支付宝「生活缴费」，也可线下')
const platform = claim('seed003', PAGE, '重庆市政务服务网、微信公众号、国家医保 APP')
const lateClaim = claim('chongqing2025', '缴费时间', '延期缴费 2025-01-01 至 02-28，完清费用次月 1 日起享受')
const seedLate = claim('seed003', PAGE, '3 月 1 日前缴费，可即时享受')

const personal = (says: string) => claim('chongqingFlexible2025', '2025 年以个人身份参加职工医保缴费标准', says)

const grades = (first: number, second: number, at: Parameters<typeof claim>) =>
  [
    { name: '一档', grade: '一档', amount: exact(fen(first), claim(...at)) },
    { name: '二档', grade: '二档', amount: exact(fen(second), claim(...at)) }
  ] as const

const seedGrades = claim('seed003', PAGE, '2025 年度一档 400 元、二档 775 元')

const chongqing: EnrolmentPack = {
  areaCode: '500000',
  areaName: '重庆市',
  hotline: '12393',
  windows: [
    {
      year: 2024,
      pay: exact({ from: '2023-10-12', to: '2023-12-31' } as const, claim('premium2024', '缴费时间', '集中缴费 2023-10-12 至 2023-12-31')),
      cover: exact({ from: '2024-01-01', to: '2024-12-31' } as const, claim('premium2024', '待遇时间', '2024 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      // 「3 月 1 日前」 excludes the day.
      pay: exact({ from: '2025-01-01', to: '2025-02-28' } as const, lateClaim, seedLate),
      // P36
      start: conflict<StartRule>({
        claims: [lateClaim, seedLate],
        // A machine's page alone says the later day: taken because it is the careful one, and as our own reading.
        readings: [[{ kind: 'monthsAfter', months: 1 }, '次月 1 日', []]],
        aside: [[{ kind: 'payDay' }, '缴完就享受', [1]]],
        why: '「重庆 2025」写 3 月 1 日前缴「即时享受」，另一页写次月 1 日起。按晚的算，待核。'
      })
    }
  ],
  premiums: [
    {
      year: 2024,
      rows: [
        { name: '一档（学生）', grade: '一档', when: { group: ['student', 'child'] }, amount: exact(fen(350_00), claim('premium2024', '缴费标准', '学生一档 350 元')) },
        { name: '二档（学生）', grade: '二档', when: { group: ['student', 'child'] }, amount: exact(fen(725_00), claim('premium2024', '缴费标准', '学生二档 725 元')) },
        { name: '一档', grade: '一档', when: { group: ['adult'] }, amount: exact(fen(380_00), claim('premium2024', '缴费标准', '一档 380 元')) },
        { name: '二档', grade: '二档', when: { group: ['adult'] }, amount: exact(fen(755_00), claim('premium2024', '缴费标准', '二档 755 元')) }
      ]
    },
    {
      year: 2025,
      rows: [
        { name: '一档', grade: '一档', amount: exact(fen(400_00), claim('chongqing2025', '缴费标准', '一档 400 元'), seedGrades) },
        { name: '二档', grade: '二档', amount: exact(fen(775_00), claim('chongqing2025', '缴费标准', '二档 775 元'), seedGrades) }
      ]
    },
    { year: 2026, draft: true, rows: grades(400_00, 775_00, ['chongqing2026', '征求意见稿', '2026 年度一档 400 元、二档 775 元']) }
  ],
  flexible: [
    {
      year: 2025,
      fees: [
        { name: '一档，含大额', per: 'year', amount: exact(fen(3_075_00), personal('一档一年 3075 元，其中基本 2460 元、大额 615 元')) },
        { name: '二档，含大额', per: 'year', amount: exact(fen(6_765_00), personal('二档一年 6765 元，其中基本 6150 元、大额 615 元')) },
        { name: '缴费期满的退休人员，大额', per: 'year', amount: exact(fen(60_00), personal('缴费期满退休的，大额一年 60 元')) }
      ]
    }
  ],
  channels: [
    {
      name: '重庆税务公众号',
      path: '网上办税 → 个人社保 → 居民社保缴费办理',
      evidence: exact(true as const, taxPage, wechatPage),
      payWith: exact(['微信', '支付宝'], taxPage)
    },
    { name: '社保云缴费小程序', evidence: exact(true as const, wechatPage), payWith: exact(['微信'], wechatPage) },
    { name: '支付宝', path: '生活缴费', evidence: exact(true as const, otherPage), payWith: exact(['支付宝'], otherPage) },
    { name: '重庆市政务服务网', evidence: exact(true as const, platform) },
    { name: '国家医保服务平台 APP', evidence: exact(true as const, platform) }
  ],
  waiting: {
    ...nationalWaiting,
    // P36
    fixed: conflict<Wait>({
      claims: [
        claim('rule38', '正文', '固定 3 个月；没连续参保的，每多断 1 年加 1 个月'),
        claim('chongqing2025', '等待期', '固定 3 个月，每多断 1 年加 1 个月'),
        claim('seed003', PAGE, '逾期缴费需等待 90 天')
      ],
      readings: [[{ months: 3 }, '3 个月', [0, 1]]],
      aside: [[{ days: 90 }, '90 天', [2]]],
      why: '两页写法不同。90 天不等于 3 个月，按 38 号文的 3 个月算，待核。'
    })
  },
  newborn: {
    within: exact<Wait>({ days: 90 }, claim('chongqingNewborn', '正文', '出生 90 天内参保，从出生之日起享受')),
    bothYears: exact(true as const, claim('chongqingNewborn', '正文', '跨年参保的，须补缴上年')),
    ridesWithGuardian: exact(true as const, claim('chongqingNewborn', '正文', '没独立参保的，可随监护人享受'))
  }
}

export default chongqing
