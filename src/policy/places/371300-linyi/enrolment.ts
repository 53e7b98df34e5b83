import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('linyiNews2026', '三、缴费渠道', '山东税务社保费缴纳小程序、支付宝、爱山东 APP、指定银行柜面、手机银行、税务自助设备')

const linyi: EnrolmentPack = {
  areaCode: '371300',
  areaName: '临沂市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-10', to: '2025-12-31' } as const, claim('linyiNews2026', '一、集中缴费期', '集中缴费 2025-10-10 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('linyiNews2026', '一、集中缴费期', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生', when: { group: ['student'] }, amount: exact(fen(380_00), claim('linyiNews2026', '二、筹资标准', '学生 380 元')) },
        { name: '普通居民', amount: exact(fen(400_00), claim('linyiNews2026', '二、筹资标准', '普通居民 400 元')) }
      ]
    }
  ],
  channels: [
    { name: '山东税务社保费缴纳小程序', path: '微信；用职工账户缴，先在「临沂便民医保」小程序绑定家庭共济', evidence: exact(true as const, ways) },
    { name: '支付宝', path: '社保费缴纳', evidence: exact(true as const, ways) },
    { name: '爱山东 APP', path: '社保费', evidence: exact(true as const, ways) },
    { name: '指定银行柜面、手机银行、税务自助设备', evidence: exact(true as const, ways) }
  ]
}

export default linyi
