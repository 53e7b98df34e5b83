import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const sanming: EnrolmentPack = {
  areaCode: '350400',
  areaName: '三明市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-20', to: '2025-12-31' } as const, claim('sanmingNews2026', '温馨提醒', '正常征缴期 2025-10-20 至 12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('sanmingNews2026', '温馨提醒', '上一年度缴过的，2026-01-01 起享受'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('sanmingNews2026', '一、（二）缴费标准', '个人 400 元')) }] }]
}

export default sanming
