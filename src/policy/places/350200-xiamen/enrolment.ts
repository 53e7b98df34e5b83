import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('xiamenNotice2026', '缴费步骤', 'i厦门、银行一卡通委托代扣、医保家庭共济账户代缴、厦门i教育')

const xiamen: EnrolmentPack = {
  areaCode: '350200',
  areaName: '厦门市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-22', to: '2025-12-26' } as const, claim('xiamenNews2026', '第一段及末段', '集中缴费 2025-10-22 至 2025-12-26')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('xiamenNews2026', '第一段及末段', '2026 年度'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(450_00), claim('xiamenNotice2026', '通知正文', '个人 450 元')) }] }],
  channels: [
    { name: 'i厦门', path: 'APP 或微信、支付宝扫码；社保年度选 2026，可本人或代缴', evidence: exact(true as const, ways) },
    { name: '银行一卡通委托代扣', evidence: exact(true as const, ways) },
    { name: '医保家庭共济账户代缴', evidence: exact(true as const, ways) },
    { name: '厦门i教育', evidence: exact(true as const, ways) }
  ]
}

export default xiamen
