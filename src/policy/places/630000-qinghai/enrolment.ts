import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('qinghaiNotice2026', '末段', '电子税务局 APP、微信、支付宝、青海医保 APP、云闪付、银行柜台、村委代收')

const qinghai: EnrolmentPack = {
  areaCode: '630000',
  areaName: '青海省',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-21', to: '2025-12-31' } as const, claim('qinghaiNotice2026', '第一至三段', '集中缴费 2025-10-21 至 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('qinghaiNotice2026', '第一至三段', '12-31 前缴的从 2026-01-01 起享受'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, claim('qinghaiNotice2026', '第一至三段', '2026-01-01 至 2026-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'payDay' }, claim('qinghaiNotice2026', '第一至三段', '1–2 月缴的，缴费之日起享受'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('qinghaiNotice2026', '第二、三段', '个人 400 元')) }], later: [{ from: '2026-07-01', amount: exact(fen(1_100_00), claim('qinghaiNotice2026', '第二、三段', '7 月 1 日起，个人 400 元加财政 700 元，1100 元都自己缴')) }] }],
  channels: [
    { name: '电子税务局 APP', evidence: exact(true as const, ways) },
    { name: '微信', evidence: exact(true as const, ways) },
    { name: '支付宝', evidence: exact(true as const, ways) },
    { name: '青海医保 APP', evidence: exact(true as const, ways) },
    { name: '云闪付', evidence: exact(true as const, ways) },
    { name: '银行柜台、村委代收', evidence: exact(true as const, ways) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('qinghaiNotice2026', '第一至三段', '3 月 1 日起缴的，3 个月后享受')) }
}

export default qinghai
