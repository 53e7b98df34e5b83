import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const taian: EnrolmentPack = {
  areaCode: '370900',
  areaName: '泰安市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-13', to: '2025-12-31' } as const, claim('taianNews2026', '首段', '集中缴费 2025-10-13 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('taianNews2026', '首段', '2026 年度'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '未成年人、学生', when: { group: ['student', 'child'] }, amount: exact(fen(390_00), claim('taianNews2026', '全文', '缴 390 元，享受二档待遇')) },
        { name: '一档', grade: '一档', when: { group: ['adult'] }, amount: exact(fen(390_00), claim('taianNews2026', '全文', '一档 390 元')) },
        { name: '二档', grade: '二档', when: { group: ['adult'] }, amount: exact(fen(530_00), claim('taianNews2026', '全文', '二档 530 元')) }
      ]
    }
  ]
}

export default taian
