import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const suzhou: EnrolmentPack = {
  areaCode: '320500',
  areaName: '苏州市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [claim('suzhouNotice2026', '二、参保缴费时间', '集中缴费 2025-10 至 2025-12-31')],
        readings: [[{ from: '2025-10-01', to: '2025-12-31' } as const, '按整月', [0]]],
        why: '通知只写到月：2025 年 10 月至 12 月，按整月算。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('suzhouNotice2026', '二、参保缴费时间', '2026 年度'))
    }
  ]
}

export default suzhou
