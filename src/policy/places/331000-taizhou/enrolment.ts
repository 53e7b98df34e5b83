import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact, inferred } = enrolmentPens({}, '2026-11-22')

const taizhou: EnrolmentPack = {
  areaCode: '331000',
  areaName: '台州市',
  hotline: '12393',
  windows: [
    {
      year: 2025,
      pay: inferred({
        claims: [claim('taizhou2025', '缴费时间', '2024 年 11–12 月')],
        readings: [[{ from: '2024-11-01', to: '2024-12-31' } as const, '11–12 月', [0]]],
        why: '来源只写到月，按整月算。'
      }),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('taizhou2025', '正文', '2025 年度'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(615_00), claim('taizhou2025', '正文', '个人 615 元，其中大病 120 元')) }] }]
}

export default taizhou
