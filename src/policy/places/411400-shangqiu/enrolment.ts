import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const shangqiu: EnrolmentPack = {
  areaCode: '411400',
  areaName: '商丘市',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-10-10', to: '2024-12-31' } as const, claim('shangqiuNews2025', '四、缴费时间', '集中缴费 2024-10-10 至 2024-12-31')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('shangqiuNews2025', '四、缴费时间', '2025 年度'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(400_00), claim('shangqiuNews2025', '三、筹资标准', '个人 400 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('shangqiuNews2025', '四、缴费时间', '集中期外缴的，等 3 个月')) }
}

export default shangqiu
