import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-22')

const outside = claim('wenzhou2024', '集中期外', '断缴不超 3 个月，缴费到账次月享受；超 3 个月，次次月享受')
const until = claim('wenzhou2024', '集中期', '到 2023-12-20 止')

const wenzhou: EnrolmentPack = {
  areaCode: '330300',
  areaName: '温州市',
  hotline: '12393',
  windows: [
    {
      year: 2024,
      // Only its last day is printed.
      pay: exact({ to: '2023-12-20' } as const, until),
      cover: exact({ from: '2024-01-01', to: '2024-12-31' } as const, claim('wenzhou2024', '正文', '2024 年度'))
    }
  ],
  late: [
    {
      year: 2024,
      pay: inferred({
        claims: [until, outside],
        readings: [[{ from: '2023-12-21', to: '2024-12-31' } as const, '集中期外', []]],
        why: '来源没写集中期外到哪天为止，按到年底算。'
      }),
      start: exact<StartRule>({ kind: 'byGap', upToMonths: 3, within: 1, beyond: 2 }, outside)
    }
  ],
  premiums: [{ year: 2024, rows: [{ amount: exact(fen(580_00), claim('wenzhou2024', '筹资标准', '个人 580 元；另有长护险个人 30 元')) }] }]
}

export default wenzhou
