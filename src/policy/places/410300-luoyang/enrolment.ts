import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const luoyang: EnrolmentPack = {
  areaCode: '410300',
  areaName: '洛阳市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-29', to: '2025-12-31' } as const, claim('luoyangNews2026', '首段与第三段', '集中缴费 2025-09-29 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('luoyangNews2026', '首段与第三段', '2026 年度'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('luoyangNews2026', '首段', '个人 400 元')) }] }],
  largeExpense: [
    {
      year: 2026,
      fees: [
        { name: '一档', per: 'year', amount: exact(fen(190_00), claim('luoyangNews2026b', '第二、四段', '一档 190 元，一年最多报 42 万元')) },
        { name: '二档', per: 'year', amount: exact(fen(240_00), claim('luoyangNews2026b', '第二、四段', '二档 240 元，一年最多报 47 万元')) }
      ],
      pay: exact({ from: '2025-10-01', to: '2025-12-31' } as const, claim('luoyangNews2026b', '第二段', '缴费 2025-10-01 至 2025-12-31'))
    }
  ]
}

export default luoyang
