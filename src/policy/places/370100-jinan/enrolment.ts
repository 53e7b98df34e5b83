import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('jinanPage2026', '个人如何缴费', '山东税务社保费缴纳小程序')

const jinan: EnrolmentPack = {
  areaCode: '370100',
  areaName: '济南市',
  windows: [
    {
      year: 2026,
      pay: exact({ to: '2025-12-31' } as const, claim('jinanPage2026', '首段', '集中缴费到 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('jinanPage2026', '首段', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '少年儿童', when: { group: ['student', 'child'] }, amount: exact(fen(390_00), claim('jinanPage2026', '首段', '少年儿童 390 元')) },
        { name: '成年人', when: { group: ['adult'] }, amount: exact(fen(440_00), claim('jinanPage2026', '首段', '成年人 440 元')) }
      ]
    }
  ],
  channels: [
    { name: '山东税务社保费缴纳小程序', path: '微信、支付宝；可选家庭共济缴费，先绑定共济', evidence: exact(true as const, ways) }
  ]
}

export default jinan
