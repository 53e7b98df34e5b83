import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const foshan: EnrolmentPack = {
  areaCode: '440600',
  areaName: '佛山市',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-10-15', to: '2024-12-15' } as const, claim('foshanNews2025', '一、申报时间；五、扣费时间', '集中缴费 2024-10-15 至 2024-12-15')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('foshanNews2025', '一、申报时间；五、扣费时间', '2025 年度'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(596_00), claim('foshanNews2025', '二、参保缴费标准', '个人 596 元')) }] }]
}

export default foshan
