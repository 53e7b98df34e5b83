import type { EnrolmentPack, PayPeriod, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { adopt, claim, exact } = enrolmentPens(own, '2026-11-28')

const wait = claim('fuzhouPage2025', '一、重要提醒', '固定等 3 个月，每多断 1 年加 1 个月', { period: '2026 年度' })

const fuzhou: EnrolmentPack = {
  areaCode: '350100',
  areaName: '福州市',
  windows: [
    {
      year: 2026,
      pay: adopt<PayPeriod>([
        [{ to: '2025-12-31' }, '12-31 止', claim('fuzhouMachine2026', '二、福州市集中征缴期安排', '集中缴费到 2025-12-31')],
        [{ to: '2025-12-31' }, '12-31 止', claim('fuzhouMachine2026b', '一、各地缴费截止时间', '集中缴费到 2025-12-31')]
      ]),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('fuzhouMachine2026', '二、福州市集中征缴期安排', '2026 年度'), claim('fuzhouMachine2026b', '一、各地缴费截止时间', '2026 年度'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(450_00), claim('fuzhouPage2025', '二、缴费标准', '个人 450 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, wait), addedPerYear: exact(1, wait) }
}

export default fuzhou
