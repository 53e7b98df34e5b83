import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('hebeiNews2026', '四、缴费渠道', '河北税务公众号、河北智慧医保小程序、河北社保缴费小程序、河北社保云缴费小程序、自助终端、办税窗口、合作银行')

const hebei: EnrolmentPack = {
  areaCode: '130000',
  areaName: '河北省',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-20', to: '2025-12-31' } as const, claim('hebeiNews2026', '二、三', '集中缴费 2025-10-20 至 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('hebeiNews2026', '二、三', '12-31 前缴的从 2026-01-01 起享受'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, claim('hebeiNews2026', '二、三', '2026-01-01 至 2026-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'payDay' }, claim('hebeiNews2026', '二、三', '1–2 月缴的，到账之日起享受'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('hebeiNews2026', '一、缴费标准', '个人不低于 400 元，当地可以更高')) }] }],
  channels: [
    { name: '河北税务公众号', evidence: exact(true as const, ways) },
    { name: '河北智慧医保小程序', evidence: exact(true as const, ways) },
    { name: '河北社保缴费小程序', path: '微信', evidence: exact(true as const, ways) },
    { name: '河北社保云缴费小程序', path: '支付宝', evidence: exact(true as const, ways) },
    { name: '自助终端、办税窗口、合作银行', evidence: exact(true as const, ways) }
  ]
}

export default hebei
