import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('ningxiaNews2025', '二、', '支付宝、我的宁夏 APP、黄河农商行')

const ningxia: EnrolmentPack = {
  areaCode: '640000',
  areaName: '宁夏回族自治区',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-09-25', to: '2024-12-31' } as const, claim('ningxiaNews2025', '一、', '集中缴费 2024-09-25 至 2024-12-31')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('ningxiaNews2025', '一、', '2025 年度'))
    }
  ],
  channels: [
    { name: '支付宝', path: '搜索「宁夏社保缴费」', evidence: exact(true as const, ways) },
    { name: '我的宁夏 APP', path: '特色专题 → 城乡居民', evidence: exact(true as const, ways) },
    { name: '黄河农商行', path: '手机银行、柜台', evidence: exact(true as const, ways) }
  ]
}

export default ningxia
