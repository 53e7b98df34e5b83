import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const xian: EnrolmentPack = {
  areaCode: '610100',
  areaName: '西安市',
  flexible: [
    {
      year: 2026,
      fees: [
        { name: '基本医保', per: 'month', amount: exact(fen(399_20), claim('xianPage2026', '缴费标准/缴费基数', '基本医保每月 399.2 元（基数 4990 元的 8%）')) },
        { name: '大额', per: 'month', amount: exact(fen(8_00), claim('xianPage2026', '缴费标准', '大额每月 8 元')) }
      ],
      pay: inferred({
        claims: [claim('xianPage2026', '缴费时间', '集中缴费 2025-11 至 2026-01-09')],
        readings: [[{ from: '2025-11-01', to: '2026-01-09' } as const, '按整月', [0]]],
        why: '来源只写「2025 年 11 月至 2026-01-09」，按 11 月 1 日起。'
      })
    }
  ]
}

export default xian
