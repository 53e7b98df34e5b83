import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('wuhuHospital2026', '四、（二）缴费方式', '芜湖市医疗保障局公众号、安徽医保公共服务小程序、安徽税务社保缴费小程序')

const wuhu: EnrolmentPack = {
  areaCode: '340200',
  areaName: '芜湖市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-20', to: '2025-12-31' } as const, claim('wuhuHospital2026', '三、集中参保期和待遇享受期', '集中缴费 2025-10-20 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('wuhuHospital2026', '三、集中参保期和待遇享受期', '享受 2026-01-01 至 2026-12-31'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('wuhuHospital2026', '二、个人缴费', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('wuhuHospital2026', '二、个人缴费', '特困、孤儿个人不缴')) },
    { hardship: ['minimumLiving'], share: exact(bp(90_00), claim('wuhuHospital2026', '二、个人缴费', '低保个人缴 40 元')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(50_00), claim('wuhuHospital2026', '二、个人缴费', '监测对象个人缴 200 元')) }
  ],
  channels: [
    { name: '芜湖市医疗保障局公众号', path: '便民服务', evidence: exact(true as const, ways) },
    { name: '安徽医保公共服务小程序', path: '微信、支付宝', evidence: exact(true as const, ways) },
    { name: '安徽税务社保缴费小程序', path: '微信', evidence: exact(true as const, ways) }
  ]
}

export default wuhu
