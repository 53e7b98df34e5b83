import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('nantongNews2026', '第四段', '江苏医保云 APP、江苏税务社保缴纳小程序、云闪付、银行柜面')

const nantong: EnrolmentPack = {
  areaCode: '320600',
  areaName: '南通市',
  windows: [
    {
      year: 2026,
      pay: exact({ to: '2025-12-28' } as const, claim('nantongNews2026', '第一、三段', '集中缴费到 2025-12-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('nantongNews2026', '第一、三段', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '未成年人（不在校）', when: { group: ['student', 'child'] }, amount: exact(fen(530_00), claim('nantongNews2026', '第二段', '未成年人（不在校） 530 元')) },
        { name: '大中专学生', when: { group: ['student'] }, amount: exact(fen(330_00), claim('nantongNews2026', '第二段', '大中专学生 330 元')) },
        { name: '成年人、老年人', when: { group: ['adult'] }, amount: exact(fen(620_00), claim('nantongNews2026', '第二段', '成年、老年 620 元，含长护险')) }
      ]
    }
  ],
  channels: [
    { name: '江苏医保云 APP', path: '家庭共济', evidence: exact(true as const, ways) },
    { name: '江苏税务社保缴纳小程序', path: '微信、支付宝', evidence: exact(true as const, ways) },
    { name: '云闪付', evidence: exact(true as const, ways) },
    { name: '银行柜面', path: '9 家银行', evidence: exact(true as const, ways) }
  ]
}

export default nantong
