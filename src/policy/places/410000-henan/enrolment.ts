import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('henanNews2026', '三、缴费渠道', '河南税务公众号、河南税务小程序、豫事办、电子税务局 APP')

const henan: EnrolmentPack = {
  areaCode: '410000',
  areaName: '河南省',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-29', to: '2025-12-31' } as const, claim('henanNews2026', '一、集中缴费时间', '集中缴费 2025-09-29 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('henanNews2026', '一、集中缴费时间', '享受 2026-01-01 至 2026-12-31'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('henanNews2026', '二、缴费标准', '个人 400 元')) }] }],
  channels: [
    { name: '河南税务公众号', path: '微服务 → 社保费缴纳', evidence: exact(true as const, ways) },
    { name: '河南税务小程序', path: '支付宝', evidence: exact(true as const, ways) },
    { name: '豫事办', path: '支付宝', evidence: exact(true as const, ways) },
    { name: '电子税务局 APP', path: '「职工个人账户代缴居民医保费」可替家人缴', evidence: exact(true as const, ways) }
  ]
}

export default henan
